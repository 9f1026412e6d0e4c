package uk.ourplan.core.law.safeguarding;

import static uk.ourplan.core.law.Known.no;
import static uk.ourplan.core.law.Known.yes;
import static uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts.Choice.PAUSE;
import static uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts.Choice.PAUSE_WITH_INTERIM_SUPPORT;
import static uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts.Party.CARER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.ourplan.core.law.Because;
import uk.ourplan.core.law.OpenFacts;
import uk.ourplan.core.law.safeguarding.SafeguardingPauseFacts.Party;
import uk.ourplan.language.law.Determination;
import uk.ourplan.language.law.Provision;
import uk.ourplan.language.law.Reason;

/**
 * Planning continues beside safeguarding, pauses, or pauses with interim support; everybody concerned is consulted or
 * has a reason, and urgent eligible needs are met meanwhile (SAFEGUARD-03).
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/2014/23/section/42">Care Act 2014 s.42 (unverified), s.18</a>
 */
public final class APauseForSafeguardingIsRecorded {

    private static final Provision DUTY = Provision.careAct("s.18(1); s.42 (unverified)");

    public Determination<SafeguardingPauseAnswer> decide(SafeguardingPauseFacts f) {
        var asked = ask(f);
        if (!asked.isSettled()) {
            return asked.open();
        }
        List<Party> missing = unheard(f);
        boolean urgent = f.choice() == PAUSE && yes(f.eligibleNeedsUrgent());
        boolean notRunning = f.choice() == PAUSE_WITH_INTERIM_SUPPORT && no(f.interimSupportRunning());
        List<Reason> reasons = new ArrayList<>();
        if (urgent) {
            reasons.add(
                    Because.forbids("SAFEGUARD-03", DUTY, "Eligible needs are urgent, and the duty does not pause."));
        }
        if (notRunning) {
            reasons.add(Because.forbids("SAFEGUARD-03", DUTY, "The interim support is not running yet."));
        }
        missing.forEach(party -> reasons.add(
                Because.requires("SAFEGUARD-03", null, "Consult the " + words(party) + " or record why not.")));
        if (reasons.isEmpty()) {
            reasons.add(Because.permits("SAFEGUARD-03", null, "Everybody was consulted or has a reason recorded."));
        }
        boolean interim = urgent || notRunning;
        return Determination.answered(
                new SafeguardingPauseAnswer(!interim && missing.isEmpty(), interim, missing), reasons, List.of());
    }

    private static OpenFacts ask(SafeguardingPauseFacts f) {
        boolean sameForEveryChoice = no(f.eligibleNeedsUrgent()) && yes(f.interimSupportRunning());
        List<Party> unheard = unheard(f);
        return new OpenFacts()
                .when(!sameForEveryChoice, "choice", f.choice())
                .when(f.choice() == PAUSE, "eligible_needs_urgent", f.eligibleNeedsUrgent())
                .when(f.choice() == PAUSE_WITH_INTERIM_SUPPORT, "interim_support_running", f.interimSupportRunning())
                .firstOf(new OpenFacts()
                        .when(!unheard.isEmpty(), "consulted", f.consulted())
                        .when(!unheard.isEmpty(), "reasons_not_consulted", f.reasonsNotConsulted())
                        .when(unheard.contains(CARER), "has_carer", f.hasCarer()));
    }

    /** Of those concerned, the ones neither consulted nor with a reason; the carer unless there is none. */
    private static List<Party> unheard(SafeguardingPauseFacts f) {
        Set<Party> consulted = f.consulted() == null ? Set.of() : f.consulted();
        Set<Party> excused = f.reasonsNotConsulted() == null ? Set.of() : f.reasonsNotConsulted();
        return Arrays.stream(Party.values())
                .filter(party -> party != CARER || !no(f.hasCarer()))
                .filter(party -> !consulted.contains(party) && !excused.contains(party))
                .toList();
    }

    private static String words(Party party) {
        return party.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
