-- View "team": moves that are planned, and who has said yes, also to one that has taken place.
create table planned_move (
  case_id    uuid        primary key,
  move_id    uuid        not null,
  to_sealed  text,
  hidden     boolean     not null,
  categories text        not null,
  planned_at timestamptz not null
);

create table move_yes (
  case_id       uuid        not null,
  member_id     uuid        not null,
  by_themselves boolean     not null,
  said_at       timestamptz not null,
  primary key (case_id, member_id)
);

comment on column planned_move.to_sealed is 'Sealed under the key of the case: it tells where a child will be.';
