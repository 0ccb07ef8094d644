-- Every contract event received, as it came. The views are folded from it, and an auditor reads it.
create table history (
  event_id       text        primary key,
  type           text        not null,
  source         text        not null,
  subject_id     uuid        not null,
  case_id        uuid,
  municipality   text        not null,
  happened_at    timestamptz not null,
  recorded_at    timestamptz not null,
  sequence       bigint      not null,
  correlation_id text        not null,
  causation_id   text        not null,
  actor_role     text        not null,
  topic          text        not null,
  partition      integer     not null,
  "offset"       bigint      not null,
  data           jsonb       not null
);
create index history_in_order on history (topic, subject_id, sequence);
create index history_of_case on history (case_id, happened_at) where case_id is not null;
comment on table history is 'Append only. case_id is null for facts outside any case.';

-- Who has read the history of a case, and why. Kept as long as the record itself (pasientjournalloven §§ 22, 25).
create table access_log (
  id           bigint      generated always as identity primary key,
  read_at      timestamptz not null,
  subject      text        not null,
  role         text        not null,
  municipality text,
  case_id      uuid        not null,
  as_of        timestamptz,
  known_at     timestamptz,
  reason       text        not null check (length(reason) between 3 and 500)
);
create index access_log_of_case on access_log (case_id, read_at);

create function is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger history_is_append_only before update or delete or truncate on history
  for each statement execute function is_append_only();
create trigger access_log_is_append_only before update or delete or truncate on access_log
  for each statement execute function is_append_only();
revoke update, delete, truncate on history, access_log from ${appRole};
revoke update, delete, truncate on history, access_log from public;
