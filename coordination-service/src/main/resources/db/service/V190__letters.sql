-- How letters reach somebody of the family.
alter table family_member_row add column number_sealed text;
alter table family_member_row add column address_sealed text;
alter table family_member_row add column language_sealed text;
alter table family_member_row add column protected_address boolean not null default false;

-- View "letters": what was written to whom of a family, and how it got there.
create table letter_row (
  letter_id      uuid        primary key,
  case_id        uuid        not null,
  member_id      uuid        not null,
  coordinator_id uuid        not null,
  appointed_at   timestamptz not null,
  made_at        timestamptz not null,
  bytes          integer     not null,
  status         text        not null,
  channel        text,
  code           text,
  attempts       integer     not null default 0,
  told_at        timestamptz
);
create index letter_row_case on letter_row (case_id);

create table letter_case_row (
  case_id        uuid        primary key,
  open           boolean     not null,
  coordinator_id uuid,
  appointed_at   timestamptz
);
create table letter_reader_gone (
  member_id      uuid        primary key
);

comment on column letter_row.code is 'What the post service answered: a code, never a text.';
