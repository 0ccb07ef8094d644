-- Who has opened which part of a case, and in which task. Kept as long as the record itself (pasientjournalloven
-- §§ 22, 25), so nothing is changed or removed.
create table access_log (
  id      bigint      generated always as identity primary key,
  read_at timestamptz not null,
  subject text        not null,
  role    text        not null,
  part    text        not null,
  case_id uuid        not null
);
create index access_log_of_case on access_log (case_id, read_at);

create function access_log_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger access_log_is_append_only before update or delete or truncate on access_log
  for each statement execute function access_log_is_append_only();
revoke update, delete, truncate on access_log from ${appRole};
revoke update, delete, truncate on access_log from public;
