package org.countyhall.persistence.once;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.countyhall.core.RuleBroken;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.SubmitKey;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Inside the transaction of a use case that answers with a reference or nothing: the key of the form or request is written
 * down with what was asked and answered. A second sending, even at the same moment, waits for the first and gets its answer; a
 * key that comes back with something else is refused, so that nothing is passed over in silence. What the use case changed is
 * written before the transaction ends, where the server would hide why it cannot be.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class ActOnce {

    private static final String OUTERMOST = ActOnce.class.getName();

    @Inject
    SubmitKey submitKey;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object actOnce(InvocationContext call) throws Exception {
        if (!BeginAgain.changesSomething(call.getMethod()) || transaction.getTransactionKey() == null || transaction.getResource(OUTERMOST) != null) {
            return call.proceed();
        }
        transaction.putResource(OUTERMOST, call.getMethod());
        String key = key();
        Object answer = key == null ? call.proceed() : once(key, call);
        em.flush();
        return answer;
    }

    private Object once(String key, InvocationContext call) throws Exception {
        Method method = call.getMethod();
        String useCase = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        String asked = Asked.fingerprint(call.getParameters()).orElse(null);
        int first = em.createNativeQuery("INSERT IGNORE INTO core_submission (who, submit_key, use_case, asked, at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, user.requireName()).setParameter(2, key).setParameter(3, useCase).setParameter(4, asked)
                .setParameter(5, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
        if (first == 0) {
            return answerOf(useCase, key, asked);
        }
        Object answer = call.proceed();
        if (answer != null) {
            em.createNativeQuery("UPDATE core_submission SET answer = ? WHERE who = ? AND submit_key = ? AND use_case = ?")
                    .setParameter(1, answer).setParameter(2, user.requireName()).setParameter(3, key).setParameter(4, useCase)
                    .executeUpdate();
        }
        return answer;
    }

    private Object answerOf(String useCase, String key, String asked) {
        List<?> found = em.createNativeQuery("SELECT answer, asked FROM core_submission WHERE who = ? AND submit_key = ? AND use_case = ?"
                + " LOCK IN SHARE MODE").setParameter(1, user.requireName()).setParameter(2, key).setParameter(3, useCase).getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] before = (Object[]) found.get(0);
        if (asked != null && before[1] != null && !asked.equals(before[1])) {
            throw new RuleBroken("core.keyOfAnother");
        }
        return before[0];
    }

    private String key() {
        try {
            return user.name().isEmpty() ? null : submitKey.get().orElse(null);
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }
}
