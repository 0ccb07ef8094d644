-- What every service stores its history in. Runs as the owner role; ${appRole} is the role the service runs as.

-- Views and bookkeeping are the runtime role's to change; the events are not (see the revoke below).
alter default privileges in schema public grant select, insert, update, delete, truncate on tables to ${appRole};
alter default privileges in schema public grant usage, select on sequences to ${appRole};

-- xid stands before position, so that a transaction has its id before it is given a position.
create table event (
  xid            xid8        not null default pg_current_xact_id(),
  position       bigint      generated always as identity primary key,
  event_id       text        not null unique,
  stream         text        not null,
  sequence       bigint      not null check (sequence >= 0),
  aggregate_type text        not null,
  recorded_at    timestamptz not null,
  name           text        not null,
  revision       text        not null,
  payload        jsonb       not null,
  metadata       jsonb       not null,
  unique (stream, sequence)
);
create index event_commit_order on event (xid, position);
create index event_subject on event ((metadata ->> 'subjectId'), position);
create index event_recorded on event (recorded_at);

comment on table event is 'Append only. Read below the oldest running transaction, ordered by (xid, position).';

-- The order (xid, position) must also be the order of each stream. It is, unless a transaction got its id before it
-- loaded the aggregate, and another one appended in between. Such an append is refused as a serialization failure:
-- the caller tries again in a new transaction.
create function event_keeps_stream_order() returns trigger language plpgsql as $$
declare
  before xid8;
begin
  if new.sequence > 0 then
    select e.xid into before from event e where e.stream = new.stream and e.sequence = new.sequence - 1;
    if before is null then
      raise exception 'stream % has no event % before %', new.stream, new.sequence - 1, new.sequence
        using errcode = 'integrity_constraint_violation';
    elsif before > new.xid then
      raise exception 'transaction is older than its predecessor in stream %', new.stream
        using errcode = 'serialization_failure';
    end if;
  end if;
  return new;
end $$;
create trigger event_keeps_stream_order before insert on event
  for each row execute function event_keeps_stream_order();

create function event_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'events are append only' using errcode = 'insufficient_privilege';
end $$;
create trigger event_is_append_only before update or delete or truncate on event
  for each statement execute function event_is_append_only();

revoke update, delete, truncate on event from ${appRole};
revoke update, delete, truncate on event from public;

create table snapshot (
  event_id       text        not null unique,
  stream         text        not null,
  sequence       bigint      not null,
  aggregate_type text        not null,
  recorded_at    timestamptz not null,
  name           text        not null,
  revision       text        not null,
  payload        jsonb       not null,
  metadata       jsonb       not null,
  primary key (stream, sequence)
);

-- One data key per subject, wrapped by the envelope key. Destroying it leaves the row, and no key in it.
create table data_key (
  subject_id   uuid primary key,
  events_key   bytea,
  views_key    bytea,
  created_at   timestamptz not null,
  destroyed_at timestamptz,
  check ((destroyed_at is null) = (events_key is not null and views_key is not null))
);
