package org.countyhall.imports.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.audit.Audit;
import org.countyhall.imports.api.ImportKind;
import org.countyhall.imports.domain.FileImports;
import org.countyhall.imports.domain.Spool;
import org.countyhall.testkit.Somebody;

/** The use cases put together without a server. */
final class Assembled {

    private Assembled() {
    }

    private static final CurrentUser OFFICER = Somebody.with(Role.FINANCE_OFFICER);

    /** Whom the pages and refusals call by name. */
    private static final Colleagues CALLED = Somebody.called(Map.of("finance.officer", "Fay Officer"));

    private static final class OneKind extends Kinds {

        private final ImportKind<?> kind;

        OneKind(ImportKind<?> kind) {
            this.kind = kind;
            this.user = OFFICER;
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
        work.user = OFFICER;
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
