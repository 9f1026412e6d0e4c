package uk.ourplan.api.arranging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.arranging.Arrangements;
import uk.ourplan.language.plan.PlanState;
import uk.ourplan.language.plan.Support.ServiceLine;

/**
 * Everything about arranging what one plan promises.
 *
 * @param lines what the council arranges
 * @param notReferred the numbers of those of them that are in no referral
 * @param onRecord everything that was put on record
 * @param differences what is arranged otherwise than planned
 * @param phasesOpen the numbers of phases in which urgent or interim support is not decided
 * @param gaps what is wrong with changes of provider
 * @param placementLacks what the record of a self-funder's placement lacks
 * @param whyNotEnded why council support cannot end yet; {@code null} where help at the ending is answered
 * @param asked what the council's policy asks and offers
 * @param may referring, buying: what whoever asks may do
 */
public record ArrangingOfPlan(
        UUID planId,
        UUID personId,
        String personName,
        PlanState state,
        List<ServiceLine> lines,
        List<String> notReferred,
        List<ReferralView> referrals,
        Arrangements onRecord,
        List<DifferenceView> differences,
        List<String> phasesOpen,
        List<String> gaps,
        List<String> placementLacks,
        @Nullable String whyNotEnded,
        WhatIsAsked asked,
        List<String> may) {}
