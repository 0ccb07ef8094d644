-- View "coordinators": who may be appointed in a municipality, and how many families each one has.
create table coordinator_row (
  coordinator_id uuid        primary key,
  municipality   text        not null,
  name_sealed    text,
  subject_sealed text,
  capacity       integer     not null,
  registered_at  timestamptz not null
);
create index coordinator_row_municipality on coordinator_row (municipality);

create table coordinator_case (
  case_id        uuid    primary key,
  coordinator_id uuid    not null,
  open           boolean not null
);
create index coordinator_case_coordinator on coordinator_case (coordinator_id) where open;

comment on table coordinator_row is 'Name and person are sealed under the key of the coordinator.';
