-- What was published of a quarter or a year, as the bytes that were published. Not folded from anything: kept for ever.
create table release (
  id          text        primary key,
  released_at timestamptz not null
);
create table release_table (
  release_id text  not null references release (id),
  table_id   text  not null,
  language   text  not null,
  sha256     text  not null,
  document   bytea not null,
  primary key (release_id, table_id, language)
);
comment on column release_table.document is 'JSON-stat, packed with gzip; sha256 is that of the unpacked bytes.';
create trigger release_is_append_only before update or delete or truncate on release
  for each statement execute function is_append_only();
create trigger release_table_is_append_only before update or delete or truncate on release_table
  for each statement execute function is_append_only();
revoke update, delete, truncate on release, release_table from ${appRole};
revoke update, delete, truncate on release, release_table from public;

create table training_view (
  coordinator_id uuid not null,
  training       text not null,
  completed_on   date not null,
  municipality   text not null,
  primary key (coordinator_id, training, completed_on)
);

create table mandate_view (
  coordinator_id uuid not null,
  valid_from     date not null,
  valid_to       date,
  municipality   text not null,
  primary key (coordinator_id, valid_from)
);
