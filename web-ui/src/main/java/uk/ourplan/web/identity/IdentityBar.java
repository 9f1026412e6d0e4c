package uk.ourplan.web.identity;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Pieces.Tone;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.CapacityStatus;
import uk.ourplan.language.person.Certainty;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;

/** Name, age, NHS number, how to communicate, and what must not be overlooked about the person. */
public final class IdentityBar extends Section {

    private static final long serialVersionUID = 1L;

    public IdentityBar(Person person, Circumstances circumstances, List<Capacity> capacity, LocalDate today) {
        addClassName("identity");
        getElement().setAttribute("aria-label", "Who this is about");
        String likes = person.likesToBeCalled();
        String name = Words.name(person);
        Span called = Pieces.span("identity-name", name);
        Div head = Pieces.div("identity-head", called);
        if (likes != null && !name.startsWith(likes)) {
            head.add(Pieces.span("identity-called", "likes to be called " + likes));
        }
        if (person.pronouns() != null) {
            head.add(Pieces.span("quiet", person.pronouns()));
        }
        flags(circumstances, capacity).forEach(flag -> head.add(Pieces.tag(flag, Tone.WARN)));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("identity-facts");
        fact(facts, "Born", Words.day(person.dateOfBirth()) + " (" + Words.age(person.dateOfBirth(), today) + ")");
        fact(
                facts,
                "NHS number",
                person.nhsNumber() == null ? Words.NOTHING : person.nhsNumber().spaced());
        fact(facts, "Record", Words.or(person.recordNumber(), Words.NOTHING));
        if (person.interpreter() != null) {
            fact(facts, "Interpreter", person.interpreter());
        }
        add(head, facts);
        if (person.communication() != null) {
            Div how = Pieces.div(
                    "identity-how",
                    Pieces.span("label", "How to communicate with me"),
                    new Span(person.communication()));
            add(how);
        }
    }

    private static void fact(DescriptionList facts, String term, String says) {
        Div pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(says));
        facts.getElement().appendChild(pair.getElement());
    }

    private static List<String> flags(Circumstances now, List<Capacity> capacity) {
        List<String> flags = new ArrayList<>();
        flag(flags, now.urgent(), "Urgent");
        flag(flags, now.deafblind(), "Deafblind");
        flag(flags, now.selfFunding(), "Pays for their own care");
        flag(flags, now.fluctuatingCondition(), "Condition that fluctuates");
        flag(flags, now.section117() != null, "Section 117 after-care");
        Circumstances.Safeguarding safeguarding = now.safeguarding();
        if (safeguarding != null) {
            boolean open = safeguarding.enquiry() != null
                    && Boolean.TRUE.equals(safeguarding.enquiry().open());
            flag(flags, open, "Safeguarding enquiry open");
            flag(flags, !open && safeguarding.risk() == Certainty.YES, "Risk of abuse or neglect");
        }
        Circumstances.DeprivationOfLiberty liberty = now.deprivationOfLiberty();
        flag(
                flags,
                liberty != null && (Boolean.TRUE.equals(liberty.amounts()) || Boolean.TRUE.equals(liberty.likely())),
                "Deprivation of liberty");
        flag(flags, now.transition() != null, "Moving from children's services");
        capacity.stream()
                .filter(one -> one.status() == CapacityStatus.ASSESSED_LACKS || one.status() == CapacityStatus.DOUBTED)
                .forEach(one -> flags.add((one.status() == CapacityStatus.DOUBTED
                                ? "Capacity doubted: "
                                : "Lacks capacity: ")
                        + Words.within(
                                one.decision() == null ? null : one.decision().code())));
        return flags;
    }

    private static void flag(List<String> flags, @org.jspecify.annotations.Nullable Boolean there, String words) {
        if (Boolean.TRUE.equals(there)) {
            flags.add(words);
        }
    }
}
