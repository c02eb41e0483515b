package org.countyhall.bad.r10.persistence.boot;

import jakarta.transaction.Transactional;

@Transactional
class GoodStart {
}
