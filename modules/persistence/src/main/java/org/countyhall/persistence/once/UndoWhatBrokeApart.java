package org.countyhall.persistence.once;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** For what runs in a transaction of its own. */
@Transactional(TxType.REQUIRES_NEW)
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class UndoWhatBrokeApart extends UndoWhatBroke {
}
