#!/bin/bash
# Once, in an empty database: the schema, the account that owns and migrates it, and the account of the application, which
# gets its rights on each table after the migration (all but changing the audit trail).
set -eu
for name in DB_PASSWORD DB_MIGRATION_PASSWORD; do
  if [ -z "${!name:-}" ]; then
    echo "$name is empty: set it in config/production.env" >&2
    exit 1
  fi
done
mariadb --protocol=socket -uroot <<SQL
CREATE DATABASE IF NOT EXISTS countyhall CHARACTER SET utf8mb4;
CREATE USER '${DB_MIGRATION_USER}'@'%' IDENTIFIED BY '${DB_MIGRATION_PASSWORD}';
GRANT ALL PRIVILEGES ON countyhall.* TO '${DB_MIGRATION_USER}'@'%' WITH GRANT OPTION;
CREATE USER '${DB_USER}'@'%' IDENTIFIED BY '${DB_PASSWORD}';
GRANT SHOW VIEW ON countyhall.* TO '${DB_USER}'@'%';
SQL
