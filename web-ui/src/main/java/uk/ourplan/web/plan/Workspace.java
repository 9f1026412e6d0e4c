package uk.ourplan.web.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.ourplan.api.change.Change;
import uk.ourplan.api.determination.DeterminationsApi;
import uk.ourplan.api.guidance.GuidanceApi;
import uk.ourplan.api.plan.InvolvementApi;
import uk.ourplan.api.plan.KeepingApi;
import uk.ourplan.api.plan.PlanWorkspace;
import uk.ourplan.api.plan.PlansApi;
import uk.ourplan.api.plan.Readiness;
import uk.ourplan.api.plan.SectionSaved;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Worker;
import uk.ourplan.kit.piece.MoneyBar;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Why;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.kit.unsent.Unsent;
import uk.ourplan.language.council.Permission;
import uk.ourplan.language.plan.PlanStart;
import uk.ourplan.language.plan.SectionName;
import uk.ourplan.web.identity.IdentityBar;
import uk.ourplan.web.identity.PlanStates;
import uk.ourplan.web.person.PeopleNavigation;
import uk.ourplan.web.plan.sheet.Desk;
import uk.ourplan.web.plan.sheet.Keeping;
import uk.ourplan.web.plan.sheet.SectionSheet;
import uk.ourplan.web.plan.sheet.UnsentSections;
import uk.ourplan.web.ready.IndicativeWorking;
import uk.ourplan.web.ready.Ready;

/** Three columns: the sections, the one that is being written, and whether the plan is ready. */
class Workspace extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<String> STATE_CHANGES = Set.of(
            "plan_presented",
            "plan_agreed",
            "plan_submitted",
            "plan_returned",
            "plan_signed_off",
            "agreement_recorded",
            "persons_record_saved");
    private static final List<SectionName> IN_ORDER = List.of(SectionName.values());
    private static final Duration OWN_ECHO = Duration.ofSeconds(3);

    private final transient PlanWorkspace opened;
    private final transient PlansApi plans;
    private final transient GuidanceApi guidance;
    private final transient KeepingApi keeping;
    private final transient InvolvementApi involvement;
    private final transient @Nullable WhenItIsReviewed reviewed;
    private final transient Ask ask;
    private final transient Clock clock;
    private final transient Desk desk;
    private final transient UnsentSections unsent;
    private final transient List<SectionName> back;
    private final transient Runnable reopen;
    private final transient Map<SectionName, SectionSheet> sheets = new EnumMap<>(SectionName.class);
    private final TaskList tasks;
    private final Div middle = Pieces.div("workspace-section");
    private final Ready ready;
    private final Div money = new Div();
    private final PaidHelp paidHelp;
    private transient Instant lastSave = Instant.EPOCH;

    Workspace(
            PlanWorkspace opened,
            PlansApi plans,
            InvolvementApi involvement,
            DeterminationsApi determinations,
            Worker worker,
            JsonMapper json,
            Clock clock,
            Unsent unsent,
            GuidanceApi guidance,
            KeepingApi keeping,
            Runnable reopen) {
        this.guidance = guidance;
        this.keeping = keeping;
        this.opened = opened;
        this.plans = plans;
        this.involvement = involvement;
        this.ask = new Ask(this, worker);
        this.clock = clock;
        this.reopen = reopen;
        this.desk = new Desk(json, opened);
        desk.around().on(LocalDate.now(clock));
        this.unsent = new UnsentSections(unsent, worker, opened.head().id(), desk);
        this.back = opened.may().contains("edit") ? this.unsent.putBack() : List.of();
        this.reviewed = opened.head().version() > 1 ? null : new WhenItIsReviewed(determinations, desk, ask);
        this.paidHelp = new PaidHelp(desk, this::movedToSupport);
        this.tasks = new TaskList(opened.head().id());
        this.ready = new Ready(opened.head().id(), opened.readiness());
        addClassName("pages");
        Aside aside = new Aside(ready, figures());
        aside.getElement().setAttribute("aria-label", "Readiness and money");
        aside.addClassName("workspace-side");
        add(head(), new IdentityBar(opened.person(), opened.circumstances(), opened.capacity(), LocalDate.now(clock)));
        PlanNotices.of(opened).forEach(this::add);
        PlanStart start = opened.start();
        if (start != null) {
            add(new HowItBegan(start, opened.newerAssessment()));
        }
        add(Pieces.div("workspace", tasks, middle, aside));
        opened.sections().forEach(section -> tasks.show(section.name(), section.progress()));
        show(opened.readiness());
    }

    /** Saves now what was typed and not saved when the plan was last left. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        back.forEach(name -> sheets.computeIfAbsent(name, this::sheet).save());
        if (!back.isEmpty()) {
            Div notice = Pieces.div(
                    "notice",
                    new Paragraph("What you had typed and was not saved is back: "
                            + back.stream().map(name -> Words.of(name.code())).collect(Collectors.joining(", "))
                            + "."));
            notice.getElement().setAttribute("role", "status");
            addComponentAtIndex(1, notice);
        }
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        sheets.forEach((name, sheet) -> {
            if (sheet.isUnsaved()) {
                unsent.keep(name);
            }
        });
    }

    private Component head() {
        Div head = Pieces.div(
                "page-head",
                new H1(Words.called(opened.person()) + "’s plan"),
                PlanStates.tag(opened.head().state()),
                Pieces.span(
                        "quiet",
                        PlanStates.words(opened.head().kind()) + ", version "
                                + opened.head().version() + ", written by "
                                + opened.head().authorName()));
        Div actions = Pieces.div("actions");
        Anchor agreement = Pieces.link(
                "Present and agree", PlanNavigation.agreement(opened.head().id()));
        agreement.addClassName("button-link");
        actions.add(
                PeopleNavigation.toPerson("Record", opened.head().personId()),
                Pieces.link(
                        "Written by others", PlanNavigation.given(opened.head().id())),
                PlanNavigation.notices(opened.head().id()),
                PlanNavigation.reviews(opened.head().id()),
                PlanNavigation.arranging("Arranging", opened.head().id()),
                PlanNavigation.charging(opened.head().id()),
                PlanNavigation.monitoring(opened.head().id()),
                PlanNavigation.budgetMethods(opened.head().id()),
                PlanNavigation.protection(opened.head().id()),
                PlanNavigation.copies(opened.head().id()),
                PlanNavigation.letters(opened.head().id()),
                PlanNavigation.disagreement(opened.head().id()),
                PlanNavigation.ending("Ending", opened.head().id()),
                Pieces.link(
                        "Notes and quality", PlanNavigation.notes(opened.head().id())),
                agreement);
        if (opened.may().contains("submit")) {
            actions.add(new Submitting(opened, plans, ask, reopen));
        }
        head.add(actions);
        return head;
    }

    private Component figures() {
        Section section = new Section(new H2("Money"), money);
        section.addClassName("sheet");
        return section;
    }

    void show(SectionName name, String at) {
        SectionSheet sheet = sheets.computeIfAbsent(name, this::sheet);
        tasks.mark(name);
        middle.removeAll();
        middle.add(sheet, guidance(name), withOthers(name));
        if (name == SectionName.PEOPLE_INVOLVED) {
            if (opened.may().contains("edit")) {
                paidHelp.look();
                middle.addComponentAsFirst(paidHelp);
            }
            middle.add(new WhoMaySeeIt(opened.head().id(), involvement, ask));
        }
        if (name == SectionName.REVIEW && reviewed != null) {
            middle.add(reviewed);
        }
        middle.add(beside(name));
        if (!at.isBlank()) {
            sheet.focus(at);
        }
    }

    /** What is written from this section to others, or stands beside it in theirs. */
    private Div withOthers(SectionName name) {
        Div others = new Div();
        if (name == SectionName.OTHER_PLANS) {
            others.add(
                    new JoinedTogether(opened.head().id(), involvement, ask),
                    new LettersToOthers(opened.head().id(), () -> desk.content(SectionName.OTHER_PLANS)));
        }
        if (name == SectionName.NEEDS || name == SectionName.ADVICE) {
            others.add(new ReasonsInWriting(opened.head().id(), desk.content(SectionName.NEEDS)));
        }
        var aftercare = opened.circumstances().section117();
        if (name == SectionName.NEEDS && aftercare != null) {
            others.add(new AftercareFiling(
                    opened.head().id(),
                    aftercare.formFiled(),
                    ask.worker().may(Permission.PRACTITIONER),
                    involvement,
                    ask,
                    reopen));
        }
        return others;
    }

    private Component guidance(SectionName name) {
        GuidanceFold fold = new GuidanceFold(
                name, guidance, keeping, ask, opened.head().id(), opened.may().contains("edit"), this::picked);
        return name == SectionName.HOW_WE_PLAN
                ? Pieces.div("pages", fold, new WhoDoesWhat(opened.head().id(), desk, LocalDate.now(clock)))
                : fold;
    }

    /** Puts what was picked from the directory among the advice given, and saves it. */
    private void picked(String entry) {
        ObjectNode given = desk.content(SectionName.ADVICE).withArray("given").addObject();
        given.put("dated", LocalDate.now(clock).toString());
        given.put("topic", "Services and what they cost");
        given.put("to", "person");
        given.putArray("entries").add(entry);
        sheets.computeIfAbsent(SectionName.ADVICE, this::sheet).showAgain();
    }

    /** Somebody who is paid now stands among the lines of support. */
    private void movedToSupport() {
        desk.learn(SectionName.SUPPORT);
        sheets.computeIfAbsent(SectionName.SUPPORT, this::sheet).showAgain();
        sheets.computeIfAbsent(SectionName.PEOPLE_INVOLVED, this::sheet).showAgain();
    }

    /** Brings the section to whoever walked to it from another one: on a small screen it stands far below the links. */
    void read(SectionName name, String at) {
        SectionSheet sheet = sheets.get(name);
        if (sheet != null && at.isBlank()) {
            sheet.focus("");
        }
    }

    private SectionSheet sheet(SectionName name) {
        return new SectionSheet(name, desk, this::keep, ask, clock, opened.may().contains("edit"));
    }

    private Mono<Keeping.Kept> keep(SectionName name, byte[] content, String ifMatch) {
        return plans.save(opened.head().id(), name.code(), content, ifMatch)
                .mapNotNull(HttpEntity::getBody)
                .map(saved -> new Keeping.Kept(saved.section(), () -> saved(saved)));
    }

    private Component beside(SectionName name) {
        Div beside = Pieces.div("section-steps");
        step(beside, "Before: ", IN_ORDER.indexOf(name) - 1);
        step(beside, "Next: ", IN_ORDER.indexOf(name) + 1);
        return beside;
    }

    private void step(Div beside, String says, int place) {
        if (place >= 0 && place < IN_ORDER.size()) {
            SectionName to = IN_ORDER.get(place);
            Anchor link = Pieces.link("", PlanNavigation.path(opened.head().id(), to));
            link.add(new Span(says + Words.of(to.code())));
            beside.add(link);
        } else {
            beside.add(new Span());
        }
    }

    private void saved(SectionSaved saved) {
        lastSave = clock.instant();
        if (paidHelp.isAttached()) {
            paidHelp.look();
        }
        saved.sections().forEach(standing -> tasks.show(standing.name(), standing.progress()));
        if (reviewed != null && reviewed.isAttached()) {
            reviewed.look();
        }
        show(saved.readiness());
    }

    private void show(Readiness readiness) {
        ready.show(readiness);
        money.removeAll();
        money.add(
                new MoneyBar(readiness.budget(), indicative()),
                new Why(readiness.budget(), "these figures").named(),
                new IndicativeWorking(readiness.indicative()));
        if (readiness.route().answer() != null) {
            Why route = new Why(readiness.route(), "who would authorise it").named();
            if (opened.head().submittedAt() != null) {
                route.add(PlanNavigation.thenAndNow(opened.head().id()));
            }
            money.add(route);
        }
    }

    private @Nullable Long indicative() {
        var weekly = desk.content(SectionName.MONEY).path("indicative").path("weekly_pence");
        return weekly.isNumber() ? (Long) weekly.asLong() : null;
    }

    /** Something happened to this plan elsewhere. */
    void heard(Change change) {
        if (STATE_CHANGES.contains(change.kind()) && !isUnsaved()) {
            reopen.run();
        } else if (Duration.between(lastSave, clock.instant()).compareTo(OWN_ECHO) > 0) {
            ask.read(plans.readiness(opened.head().id()), this::show, trouble -> {});
        }
    }

    boolean isUnsaved() {
        return sheets.values().stream().anyMatch(SectionSheet::isUnsaved);
    }

    /** Does this once everything that was typed is saved. */
    void whenSaved(Runnable then) {
        sheets.values().stream()
                .filter(SectionSheet::isUnsaved)
                .findFirst()
                .ifPresentOrElse(sheet -> sheet.whenSaved(() -> whenSaved(then)), then);
    }
}
