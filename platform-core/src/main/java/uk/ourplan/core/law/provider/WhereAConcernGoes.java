package uk.ourplan.core.law.provider;

import static uk.ourplan.core.law.provider.ConcernOnDesk.blank;
import static uk.ourplan.core.law.provider.ConcernOnDesk.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ourplan.language.concern.ConcernRecord.Service;
import uk.ourplan.language.concern.ConcernRoute;
import uk.ourplan.language.concern.ConcernSubject;
import uk.ourplan.language.law.Effect;
import uk.ourplan.language.law.Finding;
import uk.ourplan.language.law.Reason;
import uk.ourplan.language.law.SettingRead;
import uk.ourplan.language.law.Weight;
import uk.ourplan.tenant.policy.ConcernSettings;
import uk.ourplan.tenant.policy.ConcernSettings.PartnerRoute;
import uk.ourplan.tenant.policy.CouncilPolicy;
import uk.ourplan.tenant.policy.InEffect;

/** Where a concern goes, by the first row of the table that fits, and why (PROVIDER-04). */
public final class WhereAConcernGoes {

    private static final String RULE = "PROVIDER-04";

    private WhereAConcernGoes() {}

    /**
     * The way of a concern.
     *
     * @param to the team that receives it, in the council's words
     * @param form the council's own form for it
     */
    public record Way(
            ConcernRoute route, String to, @Nullable String form, String because, List<SettingRead> settings) {

        /** Why it goes there, for the "Why?" beside it. */
        public Finding finding(LocalDate on) {
            return new Finding(
                    RULE,
                    route.code(),
                    Weight.PROMPTS,
                    null,
                    because,
                    "It goes to: " + to + ".",
                    new Reason(RULE, because, null, Effect.PROMPTS),
                    null,
                    "service",
                    settings,
                    on);
        }
    }

    public static Way of(ConcernOnDesk desk, CouncilPolicy policy) {
        ConcernSubject subject = desk.said().subject();
        if (subject == ConcernSubject.PERSONAL_ASSISTANT) {
            InEffect<?> team = policy.read(ConcernSettings.DIRECT_PAYMENTS_TEAM);
            return new Way(
                    ConcernRoute.PERSONAL_ASSISTANT,
                    "whoever reported it, with the help of the direct payments team",
                    null,
                    "It is about a personal assistant, so it is talked through with everybody concerned first.",
                    List.of(team.read()));
        }
        if (subject == ConcernSubject.PROVIDER_FAILED || subject == ConcernSubject.PROVIDER_NOTICE) {
            return commissioning(ConcernRoute.COMMISSIONING_REGULATED, "A provider ends its services.", policy);
        }
        return ofAService(desk.said().serviceOrNone(), policy);
    }

    private static Way ofAService(Service service, CouncilPolicy policy) {
        boolean regulated = RegulatedService.isRegulated(service);
        if (regulated && (yes(service.commissioned()) || yes(service.provided()))) {
            return commissioning(
                    ConcernRoute.COMMISSIONING_REGULATED,
                    "The service is regulated, and the council commissions or provides it.",
                    policy);
        }
        if (regulated && yes(service.inArea()) && (yes(service.usedByDp()) || yes(service.availableToOthers()))) {
            return commissioning(
                    ConcernRoute.COMMISSIONING_REGULATED,
                    "The service is regulated, in the council's area, and open to people who pay for themselves or hold a"
                            + " direct payment.",
                    policy);
        }
        if (!regulated && yes(service.commissioned())) {
            return commissioning(
                    ConcernRoute.COMMISSIONING_UNREGULATED,
                    "The service is not regulated, and the council commissions it.",
                    policy);
        }
        InEffect<List<PartnerRoute>> routes = policy.read(ConcernSettings.PARTNER_ROUTES);
        Optional<PartnerRoute> partner = routes.value().stream()
                .filter(each -> service.partner() != null
                        && each.partner().equals(service.partner().code()))
                .findFirst();
        if (partner.isPresent()) {
            return new Way(
                    ConcernRoute.PARTNER,
                    partner.get().route().told(),
                    null,
                    "A partner provides the service, and the council has a route for it.",
                    List.of(routes.read()));
        }
        if (regulated && Boolean.FALSE.equals(service.inArea())) {
            return new Way(
                    ConcernRoute.OUTSIDE_AREA,
                    "the council of the area where the service is, and the Care Quality Commission",
                    null,
                    "The service is regulated, outside the council's area, and the council does not commission it.",
                    List.of());
        }
        return new Way(
                ConcernRoute.ASK,
                "your line manager or commissioning, who say where it goes",
                null,
                service.partner() == null
                        ? "No row of the table fits."
                        : "A partner provides the service, and the council has set no route for it.",
                List.of(routes.read()));
    }

    private static Way commissioning(ConcernRoute route, String because, CouncilPolicy policy) {
        InEffect<ConcernSettings.Route> read = policy.read(ConcernSettings.COMMISSIONING_ROUTE);
        return new Way(route, read.value().team().told(), read.value().form(), because, List.of(read.read()));
    }

    /** Where nothing but asking shows the way it is not closed until somebody said it; the team has to have received it. */
    static List<ConcernLack> lacking(ConcernOnDesk desk, CouncilPolicy policy) {
        Way way = of(desk, policy);
        Service service = desk.said().serviceOrNone();
        boolean unsent = blank(service.sentTo()) || service.sentOn() == null;
        if (way.route() == ConcernRoute.ASK && unsent) {
            return List.of(ConcernLack.stops(
                    RULE,
                    "Nobody has said yet where this concern goes.",
                    "Ask your line manager or commissioning, and record to whom it was sent and when.",
                    "service.sent_to"));
        }
        if ((way.route() == ConcernRoute.PARTNER || way.route() == ConcernRoute.OUTSIDE_AREA) && unsent) {
            return List.of(ConcernLack.stops(
                    RULE,
                    "The concern is not recorded as received by whom it concerns.",
                    "Record to whom it was sent, and when.",
                    "service.sent_to"));
        }
        return isCommissionings(way) && desk.commissioning().received() == null
                ? List.of(ConcernLack.stops(
                        RULE,
                        "Commissioning has not received the concern yet.",
                        "It stays open until commissioning records that it has it.",
                        "service"))
                : List.of();
    }

    /** Whether commissioning answers it. */
    public static boolean isCommissionings(Way way) {
        return way.route() == ConcernRoute.COMMISSIONING_REGULATED
                || way.route() == ConcernRoute.COMMISSIONING_UNREGULATED;
    }

    static List<ConcernTask> owed(ConcernOnDesk desk, CouncilPolicy policy) {
        Way way = of(desk, policy);
        Service service = desk.said().serviceOrNone();
        if (isCommissionings(way) && desk.commissioning().received() == null) {
            return List.of(new ConcernTask(
                    RULE,
                    "receive",
                    "Receive a concern, and record that you have it.",
                    "It ends when the day of receiving it is recorded.",
                    desk.reportedOn(),
                    ConcernTask.COMMISSIONING));
        }
        boolean sends = way.route() == ConcernRoute.ASK
                || way.route() == ConcernRoute.PARTNER
                || way.route() == ConcernRoute.OUTSIDE_AREA;
        return sends && (blank(service.sentTo()) || service.sentOn() == null)
                ? List.of(new ConcernTask(
                        RULE,
                        "send",
                        way.route() == ConcernRoute.ASK
                                ? "Ask your line manager or commissioning where a concern goes."
                                : "Send a concern to: " + way.to() + ".",
                        "It ends when it is recorded to whom it was sent, and when.",
                        desk.reportedOn(),
                        ConcernTask.PRACTITIONER))
                : List.of();
    }
}
