-- View "team": who is around a family, and what may be shared with whom.
create table team_row (
  case_id      uuid    primary key,
  municipality text    not null,
  open         boolean not null,
  version      bigint  not null
);

create table family_member_row (
  member_id      uuid    primary key,
  case_id        uuid    not null,
  relation       text    not null,
  name_sealed    text,
  subject_sealed text,
  subject_bucket integer,
  born_sealed    text,
  in_care        boolean not null,
  gone           boolean not null default false
);
create index family_member_row_case on family_member_row (case_id);
create index family_member_row_bucket on family_member_row (subject_bucket);

create table team_member_row (
  member_id           uuid    primary key,
  case_id             uuid    not null,
  role                text    not null,
  kind                text    not null,
  organisation_sealed text,
  name_sealed         text,
  subject_sealed      text,
  subject_bucket      integer,
  joined_on           date    not null,
  until_on            date,
  place               integer not null,
  gone                boolean not null default false
);
create index team_member_row_case on team_member_row (case_id);
create index team_member_row_bucket on team_member_row (subject_bucket);

create table consent_row (
  consent_id     uuid        primary key,
  case_id        uuid        not null,
  child_id       uuid        not null,
  giver_id       uuid        not null,
  capacity       text        not null,
  recipient      uuid,
  service        text        not null,
  purpose_sealed text,
  categories     text        not null,
  form           text        not null,
  valid_from     date        not null,
  valid_until    date,
  given_at       timestamptz not null,
  withdrawn_at   timestamptz
);
create index consent_row_case on consent_row (case_id);

comment on table family_member_row is 'Name, person and birth date are sealed under the key of the case.';
comment on column family_member_row.subject_bucket is 'One of 1,024 drawers, to know what to open; tells nobody who it is.';
