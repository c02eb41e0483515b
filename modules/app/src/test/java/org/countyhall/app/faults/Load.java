package org.countyhall.app.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.countyhall.testkit.Api;
import org.countyhall.testkit.Api.Answer;
import org.countyhall.testkit.RunningApplication;

/** Complaints officers who receive and acknowledge cases as fast as they can, and remember what was said to be saved. */
final class Load implements AutoCloseable {

    private static final int OFFICERS = 8;
    private static final String ACCOUNT = "demo-complaints.officer";

    private final RunningApplication application;
    private final ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
    private final Map<String, String> referenceByKey = new ConcurrentHashMap<>();
    private final List<String> keysWithoutAnswer = java.util.Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile boolean on = true;

    Load(RunningApplication application) {
        this.application = application;
        for (int officer = 0; officer < OFFICERS; officer++) {
            officers.submit(this::work);
        }
    }

    private void work() {
        Api api = application.api(ACCOUNT);
        while (on) {
            String key = UUID.randomUUID().toString();
            try {
                Answer answer = api.postOnce("/complaints/cases", newCase(key), key);
                if (answer.status() != 201) {
                    keysWithoutAnswer.add(key);
                    refusals.incrementAndGet();
                    continue;
                }
                String reference = answer.json().getString("reference");
                referenceByKey.put(key, reference);
                if (api.post("/complaints/cases/" + reference + "/acknowledgement", "{\"on\":\"" + LocalDate.now() + "\"}").status() == 200) {
                    acknowledged.put(reference, true);
                }
            } catch (RuntimeException away) {
                keysWithoutAnswer.add(key);
            }
        }
    }

    static String newCase(String summary) {
        return """
                {"type":"complaint","procedure":"adultSocialCare","receivedOn":"%s","method":"Email","summary":"Load %s",
                 "complainant":{"name":"A Person"},"points":[{"summary":"Visits were late","category":"Quality of service"}]}
                """.formatted(LocalDate.now(), summary);
    }

    /** Waits until this many cases were said to be saved. */
    void untilSaved(int cases) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (referenceByKey.size() < cases) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("only " + referenceByKey.size() + " cases were saved in three minutes, " + refusals + " were refused");
            }
            pause(20);
        }
    }

    /** References by the keys under which they were said to be saved. */
    Map<String, String> saved() {
        return referenceByKey;
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged.keySet());
    }

    /** Keys of requests of which nobody said whether they were carried out. */
    List<String> unanswered() {
        return List.copyOf(keysWithoutAnswer);
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        on = false;
        officers.shutdown();
        try {
            officers.awaitTermination(2, TimeUnit.MINUTES);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
