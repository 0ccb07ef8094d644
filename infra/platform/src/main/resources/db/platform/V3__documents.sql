-- Documents as they were sent, sealed under the data key of their subject: destroying the key leaves row and hash.
create table document (
  document_id uuid        primary key,
  subject_id  uuid        not null,
  media_type  text        not null,
  sha256      text        not null,
  sealed      text        not null,
  kept_at     timestamptz not null
);
create index document_of_subject on document (subject_id);

comment on table document is 'Kept as they are: what a family has been sent is not changed or deleted.';

create function document_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'documents are kept as they are' using errcode = 'insufficient_privilege';
end $$;
create trigger document_is_kept before update or delete or truncate on document
  for each statement execute function document_is_kept();

revoke update, delete, truncate on document from ${appRole};
revoke update, delete, truncate on document from public;
