package org.countyhall.complaints.application;

import org.countyhall.complaints.domain.Numbers;
import org.countyhall.complaints.domain.Series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes numbers of a series in a transaction of its own, so that nobody waits for somebody else's case or lesson to be saved. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakeNumbers implements Numbers {

    @Inject
    Series series;

    @Override
    public int take(String name, int howMany) {
        return series.take(name, howMany);
    }
}
