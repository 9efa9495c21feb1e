-- SPDX-License-Identifier: Apache-2.0
-- Texts of the usual length stay in their rows, which is several times faster than keeping them apart.
set max_length_inplace_lob 32768;

-- Every version of every record, as it came. Nothing is changed here but by erasure. A version without JSON says that the record was deleted.
create table record_version (
  record_id varchar(200) not null,
  version integer not null,
  recorded timestamp with time zone not null,
  who varchar(200) not null,
  submission bigint,
  json clob,
  primary key (record_id, version)
);

-- The bytes of what was uploaded, for spreadsheets; null once they are erased.
create sequence submission_number;
create table submission (
  id bigint primary key,
  received timestamp with time zone not null,
  who varchar(200) not null,
  media_type varchar(200) not null,
  file_name varchar(400),
  sha256 varchar(64) not null,
  bytes blob
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

-- What anybody may see of a record that is published: its version without what is restricted.
create table public_copy (
  record_id varchar(200) primary key,
  json clob not null
);

-- The account that is made at the first start, unless the settings have accounts.
create table account (
  name varchar(200) primary key,
  password varchar(200) not null,
  role varchar(20) not null,
  created timestamp with time zone not null
);

-- What is found by a question: the version of a record that an audience sees, and what is asked about it.
-- Worked out from the JSON whenever that changes.
create sequence edition_number increment by 1000;

create table edition (
  number bigint primary key,
  audience varchar(10) not null,
  record_id varchar(200) not null,
  version integer not null,
  recorded timestamp with time zone not null,
  type varchar(100) not null,
  kind varchar(200),
  title varchar(500),
  -- The date as the record has it, and the days between which that can be.
  dated varchar(200),
  earliest date,
  latest date,
  -- The same for order and comparison: never null, long ago if nothing is known, far away if it has no end.
  first_day date not null,
  last_day date not null,
  words clob not null,
  unique (audience, record_id)
);
-- H2 goes through an index in one direction only.
create index edition_by_day on edition (audience, first_day, number, last_day);
create index edition_by_day_backwards on edition (audience, first_day desc, number desc, last_day);
create index edition_by_recorded on edition (audience, recorded desc, number desc);

-- Which edition has which word, in one number: SearchWords says how.
create table edition_word (
  posting bigint primary key
);

-- What an edition is found by: its type, its kind, the terms that it names, the records that it refers to, each borough with each workstream, its features.
create table edition_term (
  audience varchar(10) not null,
  dimension varchar(20) not null,
  code varchar(401) not null,
  first_day date not null,
  number bigint not null,
  last_day date not null
);
create index edition_term_by_day on edition_term (audience, dimension, code, first_day, number, last_day);
create index edition_term_by_day_backwards on edition_term (audience, dimension, code, first_day desc, number desc, last_day);
create index edition_term_of on edition_term (number);

create table edition_commitment (
  number bigint not null,
  audience varchar(10) not null,
  pointer varchar(400) not null,
  text clob not null,
  -- The codes of those who made it, with a line break before and after each.
  owners varchar(2000) not null,
  due varchar(200),
  latest date,
  -- When it is due, for order: far away if that is not known.
  last_day date not null,
  open boolean not null
);
create index edition_commitment_of on edition_commitment (number);
create index edition_commitment_by_day on edition_commitment (audience, open, last_day, number);
