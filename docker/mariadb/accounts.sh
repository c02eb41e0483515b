#!/bin/bash
# Once, in an empty database: the schema, the account that owns and migrates it, and the account of the application, which
# gets its rights on each table after the migration (all but changing the audit trail). The image runs this inside its own
# start, after it has given root a password; so it is a shell of its own, and says that password.
(
set -eu
quoted() { local text=${1//\\/\\\\}; printf '%s' "${text//\'/\\\'}"; }
for name in DB_PASSWORD DB_MIGRATION_PASSWORD; do
  if [ -z "${!name:-}" ]; then
    echo "$name is empty: set it in config/production.env" >&2
    exit 1
  fi
done
MYSQL_PWD="${MARIADB_ROOT_PASSWORD:-}" mariadb --protocol=socket -uroot <<SQL
CREATE DATABASE IF NOT EXISTS countyhall CHARACTER SET utf8mb4;
CREATE USER '${DB_MIGRATION_USER}'@'%' IDENTIFIED BY '$(quoted "$DB_MIGRATION_PASSWORD")';
GRANT ALL PRIVILEGES ON countyhall.* TO '${DB_MIGRATION_USER}'@'%' WITH GRANT OPTION;
CREATE USER '${DB_USER}'@'%' IDENTIFIED BY '$(quoted "$DB_PASSWORD")';
GRANT SHOW VIEW ON countyhall.* TO '${DB_USER}'@'%';
SQL
) || exit 1
