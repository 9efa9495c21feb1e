-- Every version of every record, as it came. Nothing is changed here but by erasure.
create table record_version (
  record_id varchar(200) not null,
  version integer not null,
  recorded timestamp with time zone not null,
  who varchar(200) not null,
  submission bigint,
  json text not null,
  primary key (record_id, version)
);

-- The bytes of what was uploaded, for spreadsheets; null once they are erased.
create table submission (
  id bigint generated always as identity primary key,
  received timestamp with time zone not null,
  who varchar(200) not null,
  media_type varchar(200) not null,
  file_name varchar(400),
  sha256 varchar(64) not null,
  bytes bytea
);

-- What was done to a record apart from new versions: published, withdrawn, erased. Never changed.
create table action (
  id bigint generated always as identity primary key,
  record_id varchar(200) not null,
  done timestamp with time zone not null,
  who varchar(200) not null,
  kind varchar(20) not null,
  version integer,
  detail varchar(1000)
);
create index action_of_record on action (record_id, id);

-- What is found by a question: the version of a record that an audience sees, and what is asked about it.
-- Worked out from the JSON whenever that changes.
create table edition (
  audience varchar(10) not null,
  record_id varchar(200) not null,
  version integer not null,
  recorded timestamp with time zone not null,
  type varchar(100) not null,
  kind varchar(200),
  title varchar(500),
  earliest date,
  latest date,
  words text,
  -- The record in binary, for questions that nobody has thought of yet. It cannot hold U+0000, so that is replaced.
  data jsonb not null,
  primary key (audience, record_id)
);
create index edition_data on edition using gin (data jsonb_path_ops);
create index edition_by_date on edition (audience, earliest, record_id);
create index edition_by_type on edition (audience, type, earliest, record_id);
create index edition_by_recorded on edition (audience, recorded, record_id);

-- The terms that a record names: borough, workstream, body, group, theme.
create table edition_term (
  audience varchar(10) not null,
  dimension varchar(20) not null,
  code varchar(200) not null,
  record_id varchar(200) not null,
  earliest date,
  primary key (audience, dimension, code, record_id)
);
create index edition_term_of_record on edition_term (audience, record_id);
create index edition_term_by_date on edition_term (audience, dimension, code, earliest, record_id);

create table edition_commitment (
  audience varchar(10) not null,
  record_id varchar(200) not null,
  pointer varchar(400) not null,
  text text not null,
  owners varchar(1000) not null,
  due_earliest date,
  due_latest date,
  due varchar(100),
  open boolean not null,
  primary key (audience, record_id, pointer)
);
create index edition_commitment_due on edition_commitment (audience, open, due_latest, record_id);
