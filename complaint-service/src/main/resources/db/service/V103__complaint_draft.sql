-- Complaints that are begun and not sent yet. The form is sealed under a data key of the draft's own, which is destroyed
-- with the row.
create table complaint_draft (
  draft_id    uuid        primary key,
  subject     text        not null unique,
  sealed_form text        not null,
  saved_at    timestamptz not null
);
