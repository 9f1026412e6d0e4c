package uk.ourplan.core.plan.model;

import uk.ourplan.core.law.planning.agreement.AgreementFacts;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.Settings;

/** The facts of agreeing, with what the council's stages make of the efforts that are logged (AGREE-10). */
final class WhatWasTried {

    private WhatWasTried() {}

    static AgreementFacts of(PlanFacts facts, CouncilPolicy policy) {
        AgreementFacts f = facts.agreement();
        return policy.read(Settings.ASSUMED_AGREEMENT_ENABLED).value()
                ? new AgreementFacts(
                        f.hasCapacity(),
                        f.presentedOn(),
                        f.signedOn(),
                        f.signedBy(),
                        f.awaitedFrom(),
                        f.toldOfAssumedAgreement(),
                        facts.efforts().logged(f.presentedOn(), policy),
                        f.reasonUnsignedRecorded(),
                        f.inDispute())
                : f;
    }
}
