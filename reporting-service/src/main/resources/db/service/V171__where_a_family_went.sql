-- A case that goes on where a family moved to says which case it goes on from: one family, of which each municipality
-- knows its own part.
alter table case_view
  add column continues uuid,
  add column came_from text;
create index case_view_continues on case_view (continues) where continues is not null;

-- Until when somebody was the coordinator of a family; null while they are.
alter table appointment_view add column ended_at timestamptz;
create index appointment_view_coordinator on appointment_view (coordinator_id);

-- How many families a coordinator could take, and from when until when.
create table capacity_view (
  coordinator_id uuid        not null,
  since          timestamptz not null,
  until          timestamptz,
  capacity       integer     not null,
  municipality   text        not null,
  primary key (coordinator_id, since)
);
