package uk.ourplan.web.charging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.charging.ChargingApi;
import uk.ourplan.api.charging.ChargingOfPlan;
import uk.ourplan.api.charging.ChargingOfPlan.ChargeView;
import uk.ourplan.api.charging.ChargingOfPlan.FeeView;
import uk.ourplan.api.charging.ChargingOfPlan.HomeView;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.signin.SignedIn;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.charging.ChargingNote.CapitalShown;
import uk.ourplan.language.charging.ChargingNote.Charged;
import uk.ourplan.language.charging.ChargingNote.FeeRefunded;
import uk.ourplan.language.charging.ChargingNote.FeeTold;
import uk.ourplan.language.charging.ChargingNote.HomeDecided;
import uk.ourplan.language.charging.ChargingNote.KeepAgreed;
import uk.ourplan.language.charging.ChargingNote.KeepRevoked;
import uk.ourplan.language.charging.ChargingNote.LetterNoted;
import uk.ourplan.language.charging.HomeAnswer;
import uk.ourplan.language.charging.HomeGround;
import uk.ourplan.language.money.Money;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.PlanNavigation;
import uk.ourplan.web.plan.beside.NotesBeside;
import uk.ourplan.web.plan.beside.PageBesideAPlan;

/** What the person is charged line by line, the fee for arranging, a care home that they pay for, and the agreement to keep the plan. */
@Route("plans/:planId/charging")
@PageTitle("Charges – Ourplan")
@RolesAllowed({"practitioner", "authoriser", "panel_member", "finance_officer", "auditor"})
class ChargingView extends PageBesideAPlan<ChargingApi, ChargingOfPlan> {

    private static final long serialVersionUID = 1L;

    ChargingView(ChargingApi api, SignedIn signedIn, JsonMapper json, Clock clock, Unsent unsent) {
        super(api, signedIn, json, clock, unsent, "Opening the charges", "charging_changed"::equals);
    }

    @Override
    protected Mono<ChargingOfPlan> told(ChargingApi core, UUID plan) {
        return core.ofPlan(plan);
    }

    @Override
    protected Component show(ChargingOfPlan told) {
        NotesBeside<ChargingApi> record = notes(told.planId(), "charging");
        Div page = Pieces.div(
                "pages",
                Pieces.div(
                        "page-head",
                        new H1("Charges to " + told.personName()),
                        Pieces.div(
                                "actions",
                                PlanNavigation.link("Back to the plan", told.planId()),
                                PeopleNavigation.toPerson("Record", told.personId()))));
        page.add(fee(told, record), charges(told, record), letter(told, record), capital(told, record));
        HomeView home = told.home();
        if (home != null) {
            page.add(home(told, home, record));
        }
        page.add(kept(told, record));
        return page;
    }

    private static Section fee(ChargingOfPlan told, NotesBeside<ChargingApi> record) {
        Section section = Pieces.sheet("Fee for arranging");
        told.feeRuns().forEach(runs -> section.add(new Paragraph(Words.of(runs.shape()) + ": " + runs.says())));
        if (told.feeRuns().stream().anyMatch(runs -> runs.leftPence() > 0)) {
            section.add(Pieces.tag("Part of the fee is to be paid back", Tone.WARN));
            if (told.may().contains("finance")) {
                section.add(record.form(
                        "What was paid back",
                        "Record what was paid back",
                        ChargingForms.FEE_REFUNDED,
                        record.nothing(),
                        FeeRefunded.class,
                        record.api()::feeRefunded));
            }
        }
        if (told.fee().isEmpty()) {
            section.add(Pieces.quiet("No fee is charged for arranging."));
            UnorderedList why = new UnorderedList();
            told.feeRefused().forEach(each -> why.add(new ListItem(each)));
            section.add(why);
            return section;
        }
        told.fee().forEach(each -> section.add(part(each)));
        if (told.fee().stream().anyMatch(each -> each.told() == null)) {
            section.add(Pieces.tag("Nothing is referred before the person was told", Tone.STOP));
            section.add(Pieces.quiet("Urgent support starts as interim support, without a fee until it was told."));
        }
        if (told.may().contains("practitioner")) {
            section.add(record.form(
                    "The person was told of the fee",
                    "Record that they were told",
                    ChargingForms.FEE_TOLD,
                    record.nothing(),
                    FeeTold.class,
                    record.api()::feeTold));
        }
        return section;
    }

    private static Paragraph part(FeeView part) {
        return new Paragraph(Words.of(part.shape()) + ": " + new Money(part.pence())
                + (part.instalments() == null ? "" : " (" + part.instalments() + ")") + ", "
                + (part.told() == null ? "not told yet" : "told on " + Words.day(part.told())) + ".");
    }

    private static Section charges(ChargingOfPlan told, NotesBeside<ChargingApi> record) {
        Section section = Pieces.sheet("Charges, line by line");
        section.add(
                Pieces.quiet(
                        "Never above the assessed contribution, never above the cost, and never below the national income floor."));
        told.charges().forEach(each -> {
            section.add(new H3(each.line() + " " + Words.or(each.what(), "")), said(each));
            Charged charged = each.charged();
            if (charged != null && !each.floorChecked()) {
                section.add(Pieces.tag("Income floor not checked", Tone.WARN));
            }
            if (each.lastWeek() != null) {
                section.add(Pieces.quiet(each.lastWeek()));
            }
            if (told.may().contains("finance") && each.free() == null) {
                section.add(record.form(
                        "Charge for " + each.line(),
                        "Set the charge for " + each.line(),
                        ChargingForms.CHARGE,
                        charged == null ? record.about("line", each.line()) : record.anew(charged),
                        Charged.class,
                        record.api()::charged));
            }
        });
        return section;
    }

    private static Component said(ChargeView line) {
        if (line.free() != null) {
            return Pieces.tag("Free: " + line.free(), Tone.GOOD);
        }
        Charged charged = line.charged();
        return charged == null || charged.pence() == null
                ? Pieces.quiet("Nothing is charged.")
                : new Paragraph(new Money(charged.pence())
                        + (charged.frequency() == null
                                ? " each time"
                                : " " + Words.of(charged.frequency().code()))
                        + " from " + Words.day(charged.on()) + ".");
    }

    private static Section letter(ChargingOfPlan told, NotesBeside<ChargingApi> record) {
        Section section = Pieces.sheet("Charging letter");
        section.add(
                Pieces.quiet(
                        "In the council's words, for: " + Words.within(told.letter())
                                + ". It is made, kept and read on the page of letters. Support does not wait for it to come back."),
                Pieces.div("actions", PlanNavigation.letters(told.planId())));
        told.onRecord()
                .letter()
                .ifPresent(noted -> section.add(new Paragraph("Issued on " + Words.day(noted.issued())
                        + (noted.returned() == null
                                ? ", not back yet."
                                : ", came back on " + Words.day(noted.returned()) + "."))));
        if (told.may().contains("finance") || told.may().contains("practitioner")) {
            section.add(record.form(
                    "What became of the letter",
                    "Record what became of the letter",
                    ChargingForms.LETTER,
                    told.onRecord().letter().map(record::anew).orElseGet(record::nothing),
                    LetterNoted.class,
                    record.api()::letterNoted));
        }
        return section;
    }

    private static Section capital(ChargingOfPlan told, NotesBeside<ChargingApi> record) {
        Section section = Pieces.sheet("Capital");
        section.add(
                told.aboveLimit() == null
                        ? Pieces.quiet("Nobody has shown yet whether capital is above the limit.")
                        : new Paragraph(
                                told.aboveLimit()
                                        ? "Above the limit: the charge is the full cost of what may be charged for."
                                        : "At or under the limit: the charge is at most the assessed contribution."));
        if (told.may().contains("finance") || told.may().contains("practitioner")) {
            section.add(record.form(
                    "Capital was shown",
                    "Record where capital stands",
                    ChargingForms.CAPITAL,
                    record.nothing(),
                    CapitalShown.class,
                    record.api()::capitalShown));
        }
        return section;
    }

    private static Section home(ChargingOfPlan told, HomeView home, NotesBeside<ChargingApi> record) {
        Section section = Pieces.sheet("A care home that the person pays for");
        String role = Words.of(home.decidedBy());
        section.add(
                home.duty()
                        ? Pieces.tag("The council must arrange it: nobody else can", Tone.STOP)
                        : Pieces.quiet(
                                "There is no duty to arrange it. Whether the council does is decided each time by: "
                                        + role + ". The council's stance: " + Words.or(home.stance(), "case by case")
                                        + "."));
        told.onRecord()
                .home()
                .ifPresent(said -> section.add(new Paragraph((said.answer() == HomeAnswer.ARRANGE
                                ? "The council arranges it"
                                : "The council does not arrange it")
                        + ", decided on " + Words.day(said.on()) + " by " + Words.or(said.by(), "somebody")
                        + (said.reasons() == null ? "." : ": " + said.reasons()))));
        home.missing().forEach(each -> section.add(Pieces.tag(each, Tone.WARN)));
        if (told.may().contains("decide_home")) {
            section.add(record.form(
                    "Decide on the care home",
                    "Record the decision",
                    ChargingForms.HOME,
                    told.onRecord().home().map(record::anew).orElseGet(() -> everyGround(record)),
                    HomeDecided.class,
                    record.api()::homeDecided));
        }
        return section;
    }

    /** A form in which each ground stands, to be answered. */
    private static ObjectNode everyGround(NotesBeside<ChargingApi> record) {
        ObjectNode facts = record.nothing();
        ArrayNode grounds = facts.putArray("grounds");
        for (HomeGround ground : HomeGround.values()) {
            grounds.addObject().put("ground", ground.code());
        }
        return facts;
    }

    private static Section kept(ChargingOfPlan told, NotesBeside<ChargingApi> record) {
        Section section = Pieces.sheet("Agreement to keep the plan");
        KeepAgreed kept = told.kept();
        boolean may = told.may().contains("practitioner");
        if (kept == null) {
            section.add(Pieces.quiet("None is in force."));
            if (may) {
                section.add(record.form(
                        "The council agrees to keep the plan",
                        "Record the agreement",
                        ChargingForms.KEEP,
                        record.nothing(),
                        KeepAgreed.class,
                        record.api()::keepAgreed));
            }
            return section;
        }
        section.add(new Paragraph("Agreed on " + Words.day(kept.on()) + " by " + Words.or(kept.by(), "somebody") + ": "
                + Words.or(kept.scope(), "") + " While it holds, the plan cannot end because of a care home."));
        if (may) {
            section.add(record.form(
                    "Take the agreement back",
                    "Take it back",
                    ChargingForms.REVOKE,
                    record.nothing(),
                    KeepRevoked.class,
                    record.api()::keepRevoked));
        }
        return section;
    }
}
