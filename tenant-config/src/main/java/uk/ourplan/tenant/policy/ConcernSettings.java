package uk.ourplan.tenant.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a council decides about concerns: who receives them, and what is told to whoever speaks up. */
public final class ConcernSettings {

    public static final SettingKey<Route> COMMISSIONING_ROUTE = key(
            "provider.commissioning_route",
            Read.record(row -> new Route(contact(row.texts("team")), row.textOrNone("form"))));
    public static final SettingKey<List<PartnerRoute>> PARTNER_ROUTES = key(
            "provider.partner_routes",
            Read.listOf(Read.record(row -> new PartnerRoute(row.text("partner"), contact(row.texts("route"))))));
    public static final SettingKey<IndividualRoute> INDIVIDUAL_ROUTE = key(
            "provider.individual_concern_route",
            Read.record(row ->
                    new IndividualRoute(contact(row.texts("council_staff")), contact(row.texts("other_employers")))));
    /** The local register of personal assistants; empty where the council has none. */
    public static final SettingKey<Optional<Register>> PA_REGISTER = key(
            "provider.pa_register",
            orNone(Read.record(row -> new Register(row.text("name"), contact(row.texts("owner"))))));

    public static final SettingKey<List<Adviser>> PA_ADVISERS = key(
            "provider.pa_specialist_advisers",
            Read.listOf(Read.record(row -> new Adviser(row.text("subject"), contact(row.texts("adviser"))))));
    public static final SettingKey<ServiceContact> DIRECT_PAYMENTS_TEAM =
            key("roles.direct_payments_team", value -> contact(Read.texts(value)));
    public static final SettingKey<Whistleblowing> WHISTLEBLOWING = key(
            "provider.whistleblowing_policy",
            Read.record(row -> new Whistleblowing(row.text("address"), row.text("says"), row.list("receivers"))));
    /** The helpline; empty where none is set, and then no line is shown. */
    public static final SettingKey<Optional<Helpline>> HELPLINE = key(
            "provider.whistleblowing_helpline",
            orNone(Read.record(
                    row -> new Helpline(row.text("telephone"), row.textOrNone("email"), row.day("checked_on")))));

    public static final SettingKey<String> STUDENT_TEXT = key("provider.student_whistleblowing_text", Read::text);
    public static final SettingKey<List<Requirement>> COMPLEX_RATE_REQUIREMENTS = key(
            "complex_rate.provider_requirements",
            Read.listOf(Read.record(
                    row -> new Requirement(row.text("code"), row.text("text"), "warns".equals(row.text("severity"))))));

    private ConcernSettings() {}

    /** A team and its form. */
    public record Route(ServiceContact team, @Nullable String form) {}

    /** Where concerns about the services of one kind of partner go. */
    public record PartnerRoute(String partner, ServiceContact route) {}

    /** Where concerns about individuals go, by who employs them. */
    public record IndividualRoute(ServiceContact councilStaff, ServiceContact otherEmployers) {}

    /** A register and who manages it. */
    public record Register(String name, ServiceContact owner) {}

    /** Whom to ask about a subject. */
    public record Adviser(String subject, ServiceContact adviser) {}

    /** The whistleblowing policy, and the roles that alone may read a disclosure. */
    public record Whistleblowing(String address, String says, List<String> receivers) {}

    /** The helpline, with the day on which its details were last checked. */
    public record Helpline(String telephone, @Nullable String email, LocalDate checkedOn) {}

    /** Evidence asked of a provider at a complex rate; {@code warns} or else only prompts when it is missing. */
    public record Requirement(String code, String text, boolean warns) {}

    private static ServiceContact contact(Map<String, String> texts) {
        return ServiceContact.of(texts);
    }

    private static <T> Function<Object, Optional<T>> orNone(Function<Object, T> reading) {
        return value -> value instanceof Map<?, ?> ? Optional.of(reading.apply(value)) : Optional.empty();
    }

    private static <T> SettingKey<T> key(String key, Function<Object, T> reading) {
        return new SettingKey<>(key, reading);
    }
}
