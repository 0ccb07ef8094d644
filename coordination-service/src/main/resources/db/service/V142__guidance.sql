-- View "guidance": what families were told, and the directory of what there is to tell of.
create table guidance_directory (
  entry_id     uuid    primary key,
  municipality text    not null,
  topic        text    not null,
  name         text    not null,
  about        text    not null,
  contact      text    not null,
  url          text    not null,
  active       boolean not null
);
create index guidance_directory_municipality on guidance_directory (municipality, name);

create table guidance_given (
  case_id     uuid        not null,
  sequence    bigint      not null,
  referral    boolean     not null,
  topic       text        not null,
  entry_id    uuid,
  what_sealed text,
  given_at    timestamptz not null,
  primary key (case_id, sequence)
);

comment on column guidance_given.what_sealed is 'Sealed under the key of the case.';
