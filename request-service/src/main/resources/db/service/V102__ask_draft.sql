-- Forms that are not sent yet. The form is sealed under a data key of the draft's own, which is destroyed with the row.
-- The secret a draft is found by is in the browser alone.
create table ask_draft (
  draft_id    uuid        primary key,
  secret_hash text        not null unique,
  sealed_form text        not null,
  saved_at    timestamptz not null
);
