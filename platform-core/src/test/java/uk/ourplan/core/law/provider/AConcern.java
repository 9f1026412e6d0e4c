package uk.ourplan.core.law.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.CommissioningRecord;
import uk.ourplan.language.concern.ConcernRecord;
import uk.ourplan.language.concern.ConcernRecord.Affected;
import uk.ourplan.language.concern.ConcernRecord.Assistant;
import uk.ourplan.language.concern.ConcernRecord.Helped;
import uk.ourplan.language.concern.ConcernRecord.Incident;
import uk.ourplan.language.concern.ConcernRecord.Served;
import uk.ourplan.language.concern.ConcernRecord.Service;
import uk.ourplan.language.concern.ConcernRecord.Withdrawal;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.concern.PartnerType;
import uk.ourplan.language.concern.ServiceCategory;
import uk.ourplan.language.concern.ServiceType;
import uk.ourplan.tenant.bundled.BundledCatalogue;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.PolicyOnADay;

/** A concern as a spec tells of it. */
final class AConcern {

    static final LocalDate REPORTED = LocalDate.of(2025, 6, 3);

    private AConcern() {}

    static ConcernRecord about(ConcernSubject subject) {
        return new ConcernRecord(
                subject,
                "Meadow Care",
                ServiceCategory.COMMISSIONED,
                "Calls were missed.",
                null,
                List.of(),
                true,
                "Nobody was harmed.",
                null,
                new Assistant("Robin Hale", null, List.of(), List.of(), null, null, List.of(), null, null, null),
                new Withdrawal(true, true, true, LocalDate.of(2025, 5, 1), null),
                List.of(),
                List.of());
    }

    static ConcernRecord service(Service service) {
        return with(about(ConcernSubject.SERVICE), service, null, List.of(), List.of());
    }

    static ConcernRecord affecting(Affected... affected) {
        return with(about(ConcernSubject.SERVICE), null, null, List.of(affected), List.of());
    }

    static ConcernRecord incident(Incident incident) {
        return with(about(ConcernSubject.SERVICE), null, incident, List.of(), List.of());
    }

    static ConcernRecord helped(Helped... helped) {
        return with(about(ConcernSubject.SERVICE), null, null, List.of(), List.of(helped));
    }

    private static ConcernRecord with(
            ConcernRecord base,
            @Nullable Service service,
            @Nullable Incident incident,
            List<Affected> affected,
            List<Helped> helped) {
        return new ConcernRecord(
                base.subject(),
                base.organisation(),
                base.category(),
                base.summary(),
                service,
                affected,
                affected.isEmpty(),
                base.nobodyNote(),
                incident,
                base.assistant(),
                base.withdrawal(),
                List.of(),
                helped);
    }

    static ConcernRecord assistant(Assistant assistant) {
        ConcernRecord base = about(ConcernSubject.PERSONAL_ASSISTANT);
        return new ConcernRecord(
                base.subject(),
                null,
                null,
                base.summary(),
                null,
                List.of(),
                true,
                base.nobodyNote(),
                null,
                assistant,
                null,
                List.of(),
                List.of());
    }

    static ConcernRecord ending(ConcernSubject subject, Withdrawal withdrawal, Served... served) {
        ConcernRecord base = about(subject);
        return new ConcernRecord(
                subject,
                base.organisation(),
                null,
                base.summary(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                withdrawal,
                List.of(served),
                List.of());
    }

    static Service service(
            ServiceType type,
            boolean personalCare,
            boolean commissioned,
            boolean provided,
            boolean inArea,
            boolean usedByDp,
            boolean availableToOthers,
            @Nullable PartnerType partner) {
        return new Service(
                type,
                personalCare,
                null,
                null,
                commissioned,
                provided,
                inArea,
                usedByDp,
                availableToOthers,
                partner,
                null,
                null);
    }

    static ConcernOnDesk desk(ConcernRecord said) {
        return desk(said, CommissioningRecord.NONE, REPORTED);
    }

    static ConcernOnDesk desk(ConcernRecord said, CommissioningRecord commissioning, LocalDate on) {
        return new ConcernOnDesk(said, commissioning, REPORTED, on);
    }

    static CouncilPolicy policy(Map<String, Object> settings) {
        return PolicyOnADay.of(BundledCatalogue.read(), REPORTED, settings);
    }

    static CouncilPolicy policy() {
        return policy(Map.of());
    }

    static List<String> rules(List<ConcernLack> lacks) {
        return lacks.stream().map(ConcernLack::rule).toList();
    }
}
