package uk.ourplan.web.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.ourplan.api.person.PartView;
import uk.ourplan.api.person.PeopleApi;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.api.person.PersonsRecordApi;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.Addresses;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.identity.IdentityBar;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.PlanNavigation;

/** One part of somebody's record: how to speak with them, who is around them, how they decide, what is so at present. */
@Route("people/:personId/record/:part")
@RouteAlias("plans/:planId/record/:part")
@PageTitle("Record – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "purchasing_officer", "auditor"})
class RecordView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PeopleApi people;
    private final transient PersonsRecordApi records;
    private final transient PlansApi plans;
    private final transient SignedIn signedIn;
    private final transient JsonMapper json;
    private final transient Unsent unsent;
    private final transient Clock clock;

    RecordView(
            PeopleApi people,
            PersonsRecordApi records,
            PlansApi plans,
            SignedIn signedIn,
            JsonMapper json,
            Unsent unsent,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.plans = plans;
        this.signedIn = signedIn;
        this.json = json;
        this.unsent = unsent;
        this.clock = clock;
    }

    private record Opened(PersonRecord record, PartView part) {}

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        UUID person = Addresses.id(entering, "personId");
        PartName part = part(entering.getRouteParameters().get("part").orElse(""));
        UUID plan = Addresses.id(entering, "planId");
        if ((person == null && plan == null) || part == null) {
            add(new H1("There is no such record"), PeopleNavigation.link("Find a person"));
            return;
        }
        String at = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter("at")
                .orElse("");
        boolean toWrite =
                entering.getLocation().getQueryParameters().getParameters().containsKey("at");
        add(new Awaited<>(
                        signedIn.worker(),
                        "Opening the record",
                        () -> whose(person, plan).flatMap(whose -> opened(whose, part)),
                        opened -> page(opened, plan, toWrite, at))
                .asPage());
    }

    /** The person named by the address, or the one whose plan it names. */
    private Mono<UUID> whose(@Nullable UUID person, @Nullable UUID plan) {
        return person == null
                ? plans.open(Objects.requireNonNull(plan))
                        .map(opened -> opened.head().personId())
                : Mono.just(person);
    }

    private Mono<Opened> opened(UUID person, PartName part) {
        return people.open(person)
                .flatMap(record -> records.part(person, part.code())
                        .map(answer -> new Opened(record, Objects.requireNonNull(answer.getBody()))));
    }

    private Component page(Opened opened, @Nullable UUID plan, boolean toWrite, String at) {
        PersonRecord record = opened.record();
        PartSheet sheet = new PartSheet(
                record.id(),
                opened.part(),
                PeopleOnSheet.of(record, opened.part()),
                records,
                signedIn.worker(),
                json,
                unsent,
                clock,
                signedIn.worker().roles().contains(Permission.PRACTITIONER.code()));
        if (toWrite) {
            sheet.write(at);
        }
        Div ways = Pieces.div("actions", PeopleNavigation.toPerson("Overview", record.id()));
        if (plan != null) {
            ways.add(PlanNavigation.link("Back to the plan", plan));
        }
        return Pieces.div(
                "pages",
                Pieces.div("page-head", new H1(Words.called(record.person()) + "’s record"), ways),
                new IdentityBar(record.person(), record.circumstances(), record.capacity(), LocalDate.now(clock)),
                tabs(record.id(), opened.part().name()),
                sheet);
    }

    private static Component tabs(UUID person, PartName shown) {
        UnorderedList list = new UnorderedList();
        for (PartName part : PartName.values()) {
            Anchor tab = RecordNavigation.link(PartForm.of(part).title(), person, part);
            if (part == shown) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(tab));
        }
        Nav nav = new Nav(list);
        nav.addClassName("sub-ways");
        nav.getElement().setAttribute("aria-label", "Parts of this record");
        return nav;
    }

    private static @Nullable PartName part(String text) {
        try {
            return PartName.valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
