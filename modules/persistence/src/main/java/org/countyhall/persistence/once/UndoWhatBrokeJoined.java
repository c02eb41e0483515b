package org.countyhall.persistence.once;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** For what runs in a transaction that it finds or begins. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class UndoWhatBrokeJoined extends UndoWhatBroke {
}
