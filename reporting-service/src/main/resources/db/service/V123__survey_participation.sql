-- That somebody has answered a survey, never what: no time, no role, no municipality. Not folded from anything.
create table survey_participation (
  mark text primary key
);
comment on column survey_participation.mark is 'SHA-256 of the window and the person.';
