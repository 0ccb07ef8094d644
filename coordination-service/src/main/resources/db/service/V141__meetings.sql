-- View "meetings": meetings about families, who is invited and came, and what was decided to be done.
create table meeting_row (
  meeting_id     uuid        primary key,
  case_id        uuid        not null,
  municipality   text        not null,
  status         text        not null,
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  sequence       integer     not null,
  changed_at     timestamptz not null,
  overdue        boolean     not null default false,
  words_sealed   text,
  held_on        date,
  chaired        boolean     not null default false,
  minutes_sealed text,
  reason_sealed  text
);
create index meeting_row_case on meeting_row (case_id, starts_at);

create table meeting_invitee (
  meeting_id    uuid    not null,
  invitee_id    uuid    not null,
  place_in_list integer not null,
  prepared      boolean not null default false,
  attended      boolean not null default false,
  primary key (meeting_id, invitee_id)
);

create table meeting_task (
  task_id    uuid primary key,
  meeting_id uuid not null,
  case_id    uuid not null,
  due_on     date not null,
  done_on    date
);
create index meeting_task_meeting on meeting_task (meeting_id);

comment on table meeting_row is 'Every word of a meeting is JSON sealed under the key of the case.';
