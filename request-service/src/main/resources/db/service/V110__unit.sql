-- What each municipality's coordinating unit says about itself. About offices, so nothing is sealed. Rebuilt from
-- events at will.
create table unit_contact (
  municipality     text        primary key,
  unit_id          uuid        not null,
  phone            text,
  email            text,
  visiting_address text,
  postal_address   text,
  opening_hours    text,
  web_address      text,
  published_at     timestamptz not null
);

-- A row holds from its day until the day of the next one.
create table unit_practice (
  municipality         text        not null,
  valid_from           date        not null,
  unit_id              uuid        not null,
  two_person_control   boolean     not null,
  decision_target_days integer     not null,
  adopted_at           timestamptz not null,
  primary key (municipality, valid_from)
);

-- Families were last told on the later of what the adoption says and what has been registered since.
create table unit_procedure (
  municipality          text primary key,
  procedure_id          uuid not null,
  adopted_on            date not null,
  published_before      date,
  published_on          date,
  how_families_are_told text not null,
  next_review_on        date not null
);

drop table information_procedure;
