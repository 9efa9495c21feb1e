create table record (
  id varchar(200) primary key,
  type varchar(100) not null,
  earliest date,
  latest date,
  json text not null
);

create table record_borough (
  id varchar(200) not null references record on delete cascade,
  borough varchar(200) not null,
  primary key (borough, id)
);
