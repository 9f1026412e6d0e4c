package uk.ourplan.web.authorising;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.authorising.AuthorisingApi;
import uk.ourplan.api.authorising.LevelsOfPanel;
import uk.ourplan.api.authorising.PanelMember;
import uk.ourplan.api.authorising.PanelOutcome;
import uk.ourplan.api.authorising.PanelReason;
import uk.ourplan.api.authorising.PanelWord;
import uk.ourplan.api.authorising.ReasonAbout;
import uk.ourplan.kit.ask.Ask;
import uk.ourplan.kit.ask.Awaited;
import uk.ourplan.kit.piece.DayField;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.plan.SectionName;

/** Putting on record what the panel said, by whom, and why; the plan itself stays as it is. */
class PanelSpeaking extends Section {

    private static final long serialVersionUID = 1L;
    private static final String UNTRAINED = "Without it they may still decide; it is counted in the panel report.";

    private record Reason(Select<SectionName> section, Select<ReasonAbout> about, TextArea says) {}

    private record Member(
            TextField name, Checkbox specialist, Checkbox didTheAssessment, Checkbox trained, Select<String> level) {}

    private final UUID plan;
    private final transient @Nullable LevelsOfPanel levels;
    private final transient AuthorisingApi api;
    private final transient Ask ask;
    private final transient Runnable done;
    private final Div said = new Div();
    private final DayField met = new DayField("The panel met on");
    private final Select<PanelWord> word = new Select<>();
    private final Div reasonBoxes = Pieces.div("pages");
    private final Div memberBoxes = Pieces.div("pages");
    private final TextArea whyOther = new TextArea("Why another specialist than the one who assessed");
    private final transient List<Reason> reasons = new ArrayList<>();
    private final transient List<Member> members = new ArrayList<>();
    /** What was sent last: the same again is the same intention, anything else is another. */
    private transient @Nullable PanelOutcome sent;

    private String intention = UUID.randomUUID().toString();

    /** {@code levels} is what each member holds where the panel authorises, {@code null} where it advises. */
    PanelSpeaking(UUID plan, @Nullable LevelsOfPanel levels, AuthorisingApi api, Ask ask, Runnable done, Clock clock) {
        this.plan = plan;
        this.levels = levels;
        this.api = api;
        this.ask = ask;
        this.done = done;
        addClassNames("sheet", "deciding");
        met.setValue(LocalDate.now(clock));
        word.setLabel("The panel");
        word.setItems(PanelWord.values());
        word.setItemLabelGenerator(PanelSpeaking::inWords);
        Button anotherReason =
                new Button("Add another reason", click -> reason().section().focus());
        Button anotherMember =
                new Button("Add another member", click -> member().name().focus());
        anotherReason.addThemeVariants(ButtonVariant.TERTIARY);
        anotherMember.addThemeVariants(ButtonVariant.TERTIARY);
        whyOther.setHelperText("Whoever assessed the person is preferred. Say why it was somebody else.");
        whyOther.setVisible(false);
        reason();
        member();
        add(
                new H2("What the panel said"),
                new Paragraph(
                        "A panel changes nothing in a plan and refuses none. Its reasons are told to the person."),
                said,
                Pieces.div(
                        "columns",
                        Pieces.div("pages", met, word, new H3("Reasons"), reasonBoxes, anotherReason),
                        Pieces.div("pages", new H3("Who decided"), memberBoxes, anotherMember, whyOther)),
                keeping());
    }

    private static String inWords(PanelWord word) {
        return switch (word) {
            case AGREE -> "Agrees";
            case RECOMMEND -> "Recommends it";
            case ASK_FOR_INFORMATION -> "Asks the author for information";
            case RETURN -> "Returns it to the author";
        };
    }

    private Button keeping() {
        Button keep = new Button("Put on record");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            PanelWord spoken = word.getValue();
            LocalDate day = met.getValue();
            if (!whole() || spoken == null || day == null) {
                keep.setEnabled(true);
                return;
            }
            said.removeAll();
            said.add(Awaited.progress("Putting it on record"));
            PanelOutcome outcome = outcome(day, spoken);
            if (!outcome.equals(sent)) {
                sent = outcome;
                intention = UUID.randomUUID().toString();
            }
            ask.write(api.panel(plan, outcome, intention), recorded -> done.run(), trouble -> {
                keep.setEnabled(true);
                said.removeAll();
                said.add(Awaited.note(trouble, keep::click));
            });
        });
        return keep;
    }

    private PanelOutcome outcome(LocalDate day, PanelWord spoken) {
        return new PanelOutcome(
                day,
                spoken,
                reasons.stream()
                        .map(reason -> new PanelReason(
                                reason.section().getValue(),
                                reason.about().getValue(),
                                reason.says().getValue().strip()))
                        .toList(),
                members.stream()
                        .map(member -> new PanelMember(
                                member.name().getValue().strip(),
                                member.specialist().getValue(),
                                member.didTheAssessment().getValue(),
                                member.trained().getValue(),
                                member.level().getValue()))
                        .toList(),
                !whyOther.isVisible() || whyOther.getValue().isBlank()
                        ? null
                        : whyOther.getValue().strip());
    }

    private Reason reason() {
        Select<SectionName> section = new Select<>();
        section.setLabel("Section");
        section.setItems(SectionName.values());
        section.setItemLabelGenerator(name -> Words.of(name.code()));
        Select<ReasonAbout> about = new Select<>();
        about.setLabel("What it is about");
        about.setItems(ReasonAbout.values());
        about.setItemLabelGenerator(each -> Words.of(each.code()));
        TextArea says = new TextArea("Reason");
        says.setMinRows(2);
        Reason reason = new Reason(section, about, says);
        reasons.add(reason);
        reasonBoxes.add(Pieces.div("reason", section, about, says));
        return reason;
    }

    private Member member() {
        Member member = new Member(
                new TextField("Name of a member"),
                new Checkbox("Specialist in what the assessment was about"),
                new Checkbox("Did the assessment"),
                new Checkbox("Training for panels is on record"),
                level());
        member.trained().setHelperText(UNTRAINED);
        member.trained()
                .addValueChangeListener(change -> member.trained().setHelperText(change.getValue() ? "" : UNTRAINED));
        member.specialist().addValueChangeListener(change -> askWhyOther());
        member.didTheAssessment().addValueChangeListener(change -> askWhyOther());
        members.add(member);
        memberBoxes.add(Pieces.div(
                "reason",
                member.name(),
                member.specialist(),
                member.didTheAssessment(),
                member.trained(),
                member.level()));
        return member;
    }

    /** Asked only where the panel authorises: whoever lets the plan through holds a level that covers its cost (AUTH-08). */
    private Select<String> level() {
        Select<String> level = new Select<>();
        level.setLabel("Level that they hold");
        level.setVisible(levels != null);
        if (levels != null) {
            level.setItems(levels.enough());
            level.setItemLabelGenerator(Words::of);
            level.setEmptySelectionAllowed(true);
            level.setEmptySelectionCaption("None of these");
            level.setHelperText("This panel authorises: every member holds at least the level of "
                    + Words.within(Words.of(levels.needed()))
                    + ", which covers the cost. Without it the panel can only send the plan back.");
        }
        return level;
    }

    /** Asked only where the specialist is another than whoever assessed (AUTH-10). */
    private void askWhyOther() {
        boolean assessor =
                members.stream().anyMatch(member -> member.didTheAssessment().getValue());
        boolean another =
                members.stream().anyMatch(member -> member.specialist().getValue());
        whyOther.setVisible(another && !assessor);
    }

    /** Marks what is left open; the last mark that is set is the first of the form, which gets the focus. */
    private boolean whole() {
        boolean whole = true;
        for (Member member : members.reversed()) {
            boolean open = member.name().getValue().isBlank();
            member.name().setInvalid(open);
            member.name().setErrorMessage("Name everybody who decided.");
            if (open) {
                member.name().focus();
            }
            whole &= !open;
        }
        for (Reason reason : reasons.reversed()) {
            boolean silent = reason.says().getValue().isBlank();
            reason.says().setInvalid(silent);
            reason.says().setErrorMessage("Say why.");
            whole &= !silent;
            whole &= isChosen(reason.about(), "Choose what it is about; money alone is not enough.");
            whole &= isChosen(reason.section(), "Choose the section that it is about.");
        }
        boolean spoken = isChosen(word, "Choose what the panel said.");
        return spoken && whole;
    }

    private static boolean isChosen(Select<?> choice, String otherwise) {
        boolean open = choice.isEmpty();
        choice.setInvalid(open);
        choice.setErrorMessage(otherwise);
        if (open) {
            choice.focus();
        }
        return !open;
    }
}
