package org.countyhall.persistence.once;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.SubmitKey;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Inside the transaction of a use case that answers with a reference or nothing: the key of the form or request is written
 * down with the answer. A second sending, even at the same moment, waits for the first and gets its answer.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class ActOnce {

    @Inject
    SubmitKey submitKey;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    @AroundInvoke
    Object actOnce(InvocationContext call) throws Exception {
        Method method = call.getMethod();
        boolean answersInText = method.getReturnType() == String.class || method.getReturnType() == void.class;
        String key = answersInText ? key() : null;
        if (key == null) {
            return call.proceed();
        }
        String useCase = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        int first = em.createNativeQuery("INSERT IGNORE INTO core_submission (who, submit_key, use_case, at) VALUES (?, ?, ?, ?)")
                .setParameter(1, user.requireName()).setParameter(2, key).setParameter(3, useCase)
                .setParameter(4, LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .executeUpdate();
        if (first == 0) {
            return answerOf(useCase, key);
        }
        Object answer = call.proceed();
        if (answer != null) {
            em.createNativeQuery("UPDATE core_submission SET answer = ? WHERE who = ? AND submit_key = ? AND use_case = ?")
                    .setParameter(1, answer).setParameter(2, user.requireName()).setParameter(3, key).setParameter(4, useCase)
                    .executeUpdate();
        }
        return answer;
    }

    private Object answerOf(String useCase, String key) {
        List<?> answers = em.createNativeQuery("SELECT answer FROM core_submission WHERE who = ? AND submit_key = ? AND use_case = ? LOCK IN SHARE MODE")
                .setParameter(1, user.requireName()).setParameter(2, key).setParameter(3, useCase)
                .getResultList();
        return answers.isEmpty() ? null : answers.get(0);
    }

    private String key() {
        try {
            return user.name().isEmpty() ? null : submitKey.get().orElse(null);
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }
}
