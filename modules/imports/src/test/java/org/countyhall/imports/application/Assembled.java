package org.countyhall.imports.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.countyhall.core.Directorate;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.audit.Audit;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.Spool;


/** The use cases put together without a server. */
final class Assembled {

    private Assembled() {
    }

    /** The finance officer of the tests. */
    private static final class Officer implements CurrentUser {

        @Override
        public Optional<String> name() {
            return Optional.of("finance.officer");
        }

        @Override
        public String displayName() {
            return "Finance officer";
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.FINANCE_OFFICER);
        }

        @Override
        public Set<Directorate> directorates() {
            return Set.of();
        }

        @Override
        public boolean may(Authority authority) {
            return Role.FINANCE_OFFICER.may(authority);
        }
    }

    /** Whom the pages and refusals call by name. */
    private static final Colleagues CALLED = new Colleagues() {
        @Override
        public List<CurrentUser> holding(Role role) {
            return List.of();
        }

        @Override
        public Optional<CurrentUser> acting(String account) {
            return Optional.empty();
        }

        @Override
        public Map<String, String> names() {
            return Map.of("finance.officer", "Fay Officer");
        }
    };

    private static final class OneKind extends Kinds {

        private final ImportKind<?> kind;

        OneKind(ImportKind<?> kind) {
            this.kind = kind;
            this.user = new Officer();
        }

        @Override
        List<? extends ImportKind<?>> mine() {
            return List.of(kind);
        }

        @Override
        ImportKind<?> named(String name) {
            if (!kind.name().equals(name)) {
                throw new NotFound(name);
            }
            return kind;
        }
    }

    static ImportFile importFile(FileImports files, Spool spool, ImportKind<?> kind, Clock clock, Audit audit) {
        ImportLimits limits = new ImportLimits();
        limits.megabytes = 100;
        FileWork work = new FileWork();
        work.kinds = new OneKind(kind);
        work.files = files;
        work.spool = spool;
        work.limits = limits;
        work.user = new Officer();
        work.colleagues = CALLED;
        work.audit = audit;
        work.clock = clock;
        ImportFile importFile = new ImportFile();
        importFile.kinds = work.kinds;
        importFile.files = files;
        importFile.spool = spool;
        importFile.limits = limits;
        importFile.work = work;
        importFile.user = work.user;
        importFile.clock = clock;
        return importFile;
    }
}
