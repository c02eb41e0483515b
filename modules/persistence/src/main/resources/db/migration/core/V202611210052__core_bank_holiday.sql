-- Days that the council adds to (or takes from) the computed bank holidays of England.
CREATE TABLE core_bank_holiday (
  day     DATE         NOT NULL PRIMARY KEY,
  name    VARCHAR(100) NOT NULL,
  working BOOLEAN      NOT NULL DEFAULT FALSE
);
