package org.countyhall.imports.application;

import java.util.function.LongConsumer;

import org.countyhall.core.Texts;
import org.countyhall.core.work.Background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Has a file checked or stored in the background. Whatever stops it is written at the file. */
@ApplicationScoped
class Starts {

    @Inject
    Background background;

    @Inject
    Steps steps;

    void check(long id) {
        start(id, steps::check);
    }

    void store(long id) {
        start(id, steps::store);
    }

    private void start(long id, LongConsumer step) {
        background.start(Steps.work(id), new Background.Job() {
            @Override
            public void run() {
                step.accept(id);
            }

            @Override
            public void stopped() {
                steps.cancelled(id);
            }

            @Override
            public void refused(String sentence) {
                steps.refused(id, sentence);
            }

            @Override
            public void failed(String fault) {
                steps.failed(id, Texts.of("imports.failed", fault));
            }
        });
    }
}
