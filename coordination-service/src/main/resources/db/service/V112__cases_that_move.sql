-- View "cases": families that moved, as it is known in the municipality they left and in the one they came to.
create table case_move (
  case_id        uuid        primary key,
  moved_at       timestamptz not null,
  to_sealed      text,
  hidden         boolean     not null,
  categories     text        not null,
  consented_by   uuid        not null,
  capacity       text        not null,
  handed_over_by uuid
);

create table case_continuation (
  case_id           uuid        primary key,
  continues         uuid        not null,
  from_municipality text        not null,
  categories        text        not null,
  handed_over_by    uuid,
  moved_at          timestamptz not null
);

comment on column case_move.to_sealed is 'Sealed under the key of the case: it tells where a child is.';
