-- SPDX-License-Identifier: Apache-2.0
-- By which generation of the application what questions ask was worked out. There is one row. An older one is worked out anew at the start.
create table edition_generation (
  generation integer not null
);
insert into edition_generation (generation) values (0);
