package uk.ourplan.core.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.sharing.SharingOfPlan;
import uk.ourplan.api.sharing.SharingOfPlan.Basis;
import uk.ourplan.api.sharing.SharingOfPlan.CopyFor;
import uk.ourplan.api.sharing.SharingOfPlan.LocalPolicy;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.law.planning.desk.PlanOnDesk;
import uk.ourplan.core.law.planning.sharing.BeforeSharing;
import uk.ourplan.core.law.planning.sharing.CopiesOfAPlan;
import uk.ourplan.core.law.planning.sharing.CopiesOwed;
import uk.ourplan.core.law.planning.sharing.CopyRow;
import uk.ourplan.core.law.planning.sharing.PersonsOwnCopy;
import uk.ourplan.core.plan.model.LaidOut;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.Person;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.SharingSettings;
import uk.ourplan.tenant.policy.SharingSettings.LegalBases;

/** Tells who gets which copy of a plan as it stands today, and what left the council. */
final class SharingTold {

    private static final String PRINCIPLES =
            "The Caldicott Principles and data protection law hold whatever local policies say: share what is needed for the"
                    + " purpose, with whoever needs it, and no more.";

    private SharingTold() {}

    static SharingOfPlan of(LaidOut laid, Asking asking) {
        CouncilPolicy policy = laid.standing().law().policy();
        PlanOnDesk desk = laid.standing().desk();
        Person person = laid.about().person().person();
        LegalBases bases = BeforeSharing.bases(policy);
        return new SharingOfPlan(
                laid.plan().id(),
                person.firstNames() + " " + person.lastName(),
                laid.plan().origin().version(),
                desk.signedOff(),
                due(desk, policy),
                PersonsOwnCopy.isGiven(desk),
                List.copyOf(PersonsOwnCopy.needed(desk)),
                CopiesOfAPlan.of(desk, policy).stream()
                        .map(row -> copy(row, desk))
                        .toList(),
                laid.plan().beside().sharing(),
                bases == null
                        ? List.of()
                        : bases.bases().stream()
                                .map(basis -> new Basis(basis.code(), basis.says()))
                                .toList(),
                bases == null ? null : bases.privacyNotice(),
                policy.read(SharingSettings.SECURE_CHANNELS).value(),
                policy.read(SharingSettings.LOCAL_POLICIES).value().stream()
                        .map(each -> new LocalPolicy(each.title(), each.address()))
                        .toList(),
                PRINCIPLES,
                asking.holds(Permission.PRACTITIONER));
    }

    private static @Nullable LocalDate due(PlanOnDesk desk, CouncilPolicy policy) {
        LocalDate signed = desk.course().signedOn();
        return signed == null
                ? null
                : signed.plusDays(policy.read(SharingSettings.COPY_DUE_DAYS).value());
    }

    private static CopyFor copy(CopyRow row, PlanOnDesk desk) {
        return new CopyFor(
                row.to(),
                row.name(),
                row.kind(),
                row.answer().name().toLowerCase(Locale.ROOT),
                row.sections(),
                row.rule(),
                row.why(),
                CopiesOwed.isSent(row, desk),
                BeforeSharing.isObstructing(row.name(), desk));
    }
}
