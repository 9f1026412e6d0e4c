package uk.ourplan.admin.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.ourplan.api.policy.BoundHit;
import uk.ourplan.api.policy.DraftChange;
import uk.ourplan.api.policy.DraftView;
import uk.ourplan.api.policy.PolicyApi;
import uk.ourplan.api.policy.SettingView;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.ask.KeepsItself;
import uk.ourplan.kit.ask.Trouble;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;

/** The sheet of one change: from when, why, which values, what it means in words, and the steps to its publication. */
final class DraftSheet extends Div implements KeepsItself {

    private static final long serialVersionUID = 1L;

    private final transient DraftView draft;
    private final transient PolicyApi policy;
    private final transient Ask ask;
    private final transient Consumer<@Nullable Trouble> again;
    private final DayField from = new DayField("First day");
    private final TextArea reason = new TextArea("Why");
    private final Map<String, ValueSheet> values = new LinkedHashMap<>();
    private final Div state = new Div();
    private final Div sheets = new Div();
    private final ComboBox<SettingView> more = new ComboBox<>("Change another setting too");
    private final Div says = new Div();
    /** What the next save is based on; a save whose check was then refused counts too. */
    private volatile long revision;
    /** Whether the save went through of which the check was then refused. */
    private volatile boolean savedNow;

    private final transient UnsentChange unsent;
    /** What stood in the fields when the page was opened, in the form of {@link UnsentChange#text}; empty where nothing can be written. */
    private String opened = "";
    /** Nothing is unsent once it was saved, laid aside or published. */
    private boolean settled = true;

    /** {@code again} reads the draft once more, after what was just refused, or {@code null} after a step that was taken. */
    DraftSheet(
            DraftView draft,
            List<SettingView> settings,
            PolicyApi policy,
            Ask ask,
            UnsentChange unsent,
            Consumer<@Nullable Trouble> again,
            Component... tried) {
        this.draft = draft;
        this.revision = draft.revision();
        this.policy = policy;
        this.ask = ask;
        this.unsent = unsent;
        this.again = again;
        boolean mayEdit = draft.may().contains("edit");
        addClassName("draft-sheet");
        says.getElement().setAttribute("aria-live", "polite");
        state.add(DraftWords.tag(draft.state()));
        state.getElement().setAttribute("tabindex", "-1");
        add(state);
        add(Pieces.quiet("Drafted by " + draft.draftedByName() + " on version " + draft.basedOnVersion()
                + (draft.approvedByName() == null ? "" : ", approved by " + draft.approvedByName())
                + (draft.publishedVersion() == null ? "" : ", published as version " + draft.publishedVersion())));
        if (draft.clashesWith() != null) {
            add(new ClashTable(draft.clashesWith(), draft.clashes()));
        }
        add(difference());
        hits(mayEdit);
        add(tried);
        if (mayEdit) {
            edit(settings);
        } else {
            add(Pieces.quiet("From " + Words.day(draft.from()) + ". " + draft.reason()));
        }
        add(says, steps(mayEdit), new ClosedSteps(draft));
    }

    /** Puts the cursor on the state, for whoever took the step that led to it. */
    void focusState() {
        state.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private Component difference() {
        Div part = new Div(new H2("What changes"));
        if (draft.difference().isEmpty()) {
            part.add(Pieces.quiet("Nothing yet: the values below are those in effect."));
            return part;
        }
        UnorderedList list = new UnorderedList();
        draft.difference().forEach(one -> list.add(new ListItem(one)));
        part.add(list);
        return part;
    }

    /** What is met by a value that is open to be changed stands beside its field. */
    private void hits(boolean mayEdit) {
        List<BoundHit> elsewhere = draft.hits().stream()
                .filter(hit -> !mayEdit || !draft.settings().containsKey(hit.key()))
                .toList();
        if (!elsewhere.isEmpty()) {
            add(new Div(new H2("What the law says of it"), new BoundHits(elsewhere)));
        }
    }

    private List<BoundHit> hitsOf(String key) {
        return draft.settings().containsKey(key)
                ? draft.hits().stream().filter(hit -> hit.key().equals(key)).toList()
                : List.of();
    }

    private void edit(List<SettingView> settings) {
        from.setWidthFull();
        from.setHelperText("Today or later; a policy never changes the past.");
        DraftChange saved =
                new DraftChange(draft.from(), draft.settings(), draft.reason(), draft.legalBases(), draft.revision());
        Optional<DraftChange> before = unsent.take();
        DraftChange shown = before.orElse(saved);
        from.setValue(shown.from());
        reason.setValue(shown.reason());
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText("Everybody who asks later reads this.");
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setWidthFull();
        add(new H2("The change"));
        before.ifPresent(this::sayThatItIsBack);
        add(from, reason, sheets);
        settings.stream()
                .filter(setting -> shown.settings().containsKey(setting.key()))
                .forEach(setting -> put(
                        setting,
                        shown.settings().get(setting.key()),
                        shown.legalBases().getOrDefault(setting.key(), "")));
        opened = before.isPresent() ? "" : UnsentChange.text(typed());
        settled = false;
        more.setItems(settings);
        more.setItemLabelGenerator(setting -> setting.title() + " (" + setting.group() + ")");
        more.setWidthFull();
        more.addValueChangeListener(change -> {
            SettingView chosen = change.getValue();
            if (chosen != null && !values.containsKey(chosen.key())) {
                put(chosen, chosen.value(), draft.legalBases().getOrDefault(chosen.key(), ""));
            }
            more.clear();
        });
        add(more);
    }

    /** A save of it meets whatever was saved by somebody else meanwhile, because it still names the revision that it was written on. */
    private void sayThatItIsBack(DraftChange change) {
        if (change.revision() != null) {
            revision = change.revision();
        }
        Paragraph back = new Paragraph("What you had typed and not saved is back: look through it and save it.");
        back.getElement().setAttribute("role", "status");
        add(back);
    }

    @Override
    protected void onDetach(DetachEvent left) {
        super.onDetach(left);
        if (!settled && !UnsentChange.text(typed()).equals(opened)) {
            unsent.keep(typed());
        }
    }

    private void put(SettingView setting, @Nullable Object value, String legalBasis) {
        ValueSheet sheet = new ValueSheet(
                setting, value, legalBasis, hitsOf(setting.key()), policy, ask, () -> takeOut(setting.key()));
        values.put(setting.key(), sheet);
        sheets.add(sheet);
    }

    private void takeOut(String key) {
        ValueSheet sheet = values.remove(key);
        if (sheet != null) {
            sheets.remove(sheet);
            more.focus();
        }
    }

    private Component steps(boolean mayEdit) {
        Div row = Pieces.div("row-of-buttons");
        if (mayEdit) {
            row.add(button("Save and check", true, this::saveAndCheck));
            row.add(button("Save for later", false, this::save));
        }
        step(row, "approve", "Approve", key -> policy.approve(draft.id(), key));
        step(row, "publish", "Publish", key -> policy.publish(draft.id(), key));
        if (draft.may().contains("discard")) {
            row.add(button(
                    "Lay it aside", false, () -> run(policy.discard(draft.id()).thenReturn(draft))));
        }
        return row;
    }

    private void step(Div row, String what, String label, Function<String, Mono<DraftView>> order) {
        if (draft.may().contains(what)) {
            String once = UUID.randomUUID().toString();
            row.add(button(label, true, () -> run(order.apply(once))));
        }
    }

    private static Button button(String label, boolean primary, Runnable then) {
        Button button = new Button(label, click -> then.run());
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void save() {
        DraftChange change = written();
        if (change != null) {
            run(policy.edit(draft.id(), change));
        }
    }

    private void saveAndCheck() {
        DraftChange change = written();
        if (change != null) {
            String once = UUID.randomUUID().toString();
            run(policy.edit(draft.id(), change)
                    .doOnNext(saved -> {
                        revision = saved.revision();
                        savedNow = true;
                    })
                    .flatMap(saved -> policy.check(saved.id(), once)));
        }
    }

    private @Nullable DraftChange written() {
        LocalDate day = from.getValue();
        boolean unfinished = values.values().stream().anyMatch(ValueSheet::isUnfinished);
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage("Say why in a sentence.");
        from.setInvalid(day == null);
        from.setErrorMessage("Give the first day.");
        if (day == null || reason.isEmpty() || unfinished || values.isEmpty()) {
            tell(
                    values.isEmpty()
                            ? "Choose at least one setting to change."
                            : "Mend what is marked, then save again. Nothing is lost meanwhile.");
            return null;
        }
        return typed();
    }

    /** What stands in the fields, finished or not; a field that holds no value yet counts with the one that is saved. */
    private DraftChange typed() {
        LocalDate day = from.getValue();
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        Map<String, String> bases = new LinkedHashMap<>();
        values.forEach((key, sheet) -> {
            settings.put(key, sheet.isUnfinished() ? draft.settings().get(key) : sheet.value());
            if (!sheet.legalBasis().isBlank()) {
                bases.put(key, sheet.legalBasis());
            }
        });
        return new DraftChange(
                day == null ? draft.from() : day, settings, reason.getValue().strip(), bases, revision);
    }

    private void run(Mono<DraftView> order) {
        says.removeAll();
        says.add(Awaited.progress("Saving"));
        ask.write(
                order,
                done -> {
                    settled = true;
                    again.accept(null);
                },
                this::failed);
    }

    /** What was saved before the check refused it is read again, so that the sheet tells what stands in it now. */
    private void failed(Trouble trouble) {
        if (savedNow && !trouble.passing()) {
            settled = true;
            again.accept(trouble);
        } else {
            refused(trouble);
        }
    }

    /** Says what was refused, and puts the cursor there. */
    void refused(Trouble trouble) {
        says.removeAll();
        Component note = Awaited.note(trouble, () -> again.accept(null));
        note.getElement().setAttribute("tabindex", "-1");
        note.getElement().executeJs("setTimeout(() => this.focus())");
        says.add(note);
    }

    private void tell(String text) {
        says.removeAll();
        Paragraph alert = new Paragraph(text);
        alert.getElement().setAttribute("role", "alert");
        says.add(alert);
    }
}
