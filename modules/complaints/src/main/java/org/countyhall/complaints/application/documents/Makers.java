package org.countyhall.complaints.application.documents;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.complaints.domain.documents.Spool;
import org.countyhall.core.Texts;
import org.countyhall.core.work.Background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has bundles and exports made when the request has been answered. */
@ApplicationScoped
class Makers {

    @Inject
    MakingSteps steps;

    @Inject
    Background background;

    @Inject
    Spool spool;

    String start(String reference, MakingKind kind, String purpose, List<Integer> chosen) {
        MakingSteps.Begun begun = steps.begin(reference, kind, purpose, chosen);
        background.start(begun.work(), new Background.Job() {
            @Override
            public void run() {
                make(begun);
            }

            @Override
            public void stopped() {
                steps.stopped(begun.id());
            }

            @Override
            public void refused(String sentence) {
                steps.failed(begun.id(), sentence);
            }

            @Override
            public void failed(String fault) {
                steps.failed(begun.id(), Texts.of("complaints.making.fault", fault));
            }
        });
        return String.valueOf(begun.id());
    }

    /** It is written in one transaction that changes nothing, and kept in another: nobody who saves the case meanwhile is in the way. */
    void make(MakingSteps.Begun begun) {
        Path file = spool.take("", InputStream.nullInputStream(), 0);
        try {
            steps.keep(begun, file, steps.write(begun, file, background.beat(begun.work())));
        } finally {
            spool.discard(file);
        }
    }
}
