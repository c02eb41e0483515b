package org.countyhall.bad.r10.finance.web;

import jakarta.transaction.Transactional;

@Transactional
class BadPage {
}
