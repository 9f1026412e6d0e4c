package uk.ourplan.web.person;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ourplan.api.person.PersonRecord;
import uk.ourplan.kit.piece.Pieces;
import uk.ourplan.kit.piece.Words;
import uk.ourplan.language.person.Capacity;
import uk.ourplan.language.person.Circumstances;
import uk.ourplan.language.person.Person;
import uk.ourplan.language.person.PlanForm;
import uk.ourplan.language.person.part.PartName;
import uk.ourplan.web.record.RecordNavigation;

/** The facts about somebody on one page. */
class OverviewPage extends Div {

    private static final long serialVersionUID = 1L;

    OverviewPage(PersonRecord record) {
        addClassName("columns");
        add(about(record), circumstances(record));
        if (record.transition() != null) {
            add(new From16To25(record.id(), record.transition()));
        }
    }

    private static Section about(PersonRecord record) {
        Person person = record.person();
        DescriptionList list = Pieces.summary();
        Pieces.row(list, "Lives at", address(person.address()));
        Pieces.row(list, "Home", home(person));
        row(list, "Telephone", person.telephone());
        row(list, "Email", person.email());
        row(
                list,
                "Likes to be contacted by",
                person.contactBy() == null
                        ? null
                        : Words.within(person.contactBy().code()));
        row(list, "First language", person.firstLanguage());
        row(list, "Interpreter", person.interpreter());
        row(list, "Faith and culture", person.faithAndCulture());
        row(list, "Pets", person.pets());
        Person.PlanFormat format = person.planFormat();
        if (format != null) {
            row(
                    list,
                    "Needs the plan as",
                    format.forms().stream()
                            .map(PlanForm::code)
                            .map(Words::within)
                            .collect(Collectors.joining(", ")));
        }
        Section about = new Section(
                new H2("About them"),
                list,
                RecordNavigation.link("Change how to speak with them", record.id(), PartName.HOW_TO_SPEAK, ""));
        about.addClassName("sheet");
        return about;
    }

    private static Section circumstances(PersonRecord record) {
        Section section = Pieces.sheet("What applies at present");
        List<String> says = new ArrayList<>();
        Circumstances now = record.circumstances();
        Circumstances.Safeguarding safeguarding = now.safeguarding();
        if (safeguarding != null && safeguarding.basis() != null) {
            says.add("Safeguarding: " + safeguarding.basis());
        }
        Circumstances.Section117 aftercare = now.section117();
        if (aftercare != null) {
            says.add("Section 117 after-care since " + Words.day(aftercare.since()));
        }
        Circumstances.DeprivationOfLiberty liberty = now.deprivationOfLiberty();
        if (liberty != null && liberty.authorisation() != null) {
            says.add("Deprivation of liberty: " + liberty.authorisation());
        }
        if (now.selfFunding() != null && now.selfFunding()) {
            says.add("Pays for their own care");
        }
        if (says.isEmpty()) {
            section.add(Pieces.quiet("Nothing out of the ordinary is recorded."));
        } else {
            UnorderedList list = new UnorderedList();
            says.forEach(one -> list.add(new ListItem(one)));
            section.add(list);
        }
        section.add(new H3("Capacity, by decision"));
        if (record.capacity().isEmpty()) {
            section.add(Pieces.quiet("No decision is recorded; capacity is presumed."));
        }
        record.capacity().forEach(one -> section.add(capacity(one)));
        section.add(Pieces.div(
                "actions",
                RecordNavigation.link("What is so at present", record.id(), PartName.AT_PRESENT),
                RecordNavigation.link("Capacity, decision by decision", record.id(), PartName.CAPACITY),
                RecordNavigation.link("What they said in advance", record.id(), PartName.IN_ADVANCE),
                RecordNavigation.link("Taking part", record.id(), PartName.TAKING_PART)));
        return section;
    }

    private static Div capacity(Capacity capacity) {
        Div one = Pieces.div(
                "capacity",
                Pieces.span(
                        "label",
                        Words.of(
                                capacity.decision() == null
                                        ? null
                                        : capacity.decision().code())),
                new Paragraph(Words.of(
                        capacity.status() == null ? null : capacity.status().code())));
        if (capacity.finding() != null) {
            one.add(Pieces.quiet(capacity.finding()));
        }
        return one;
    }

    private static String address(Person.@Nullable Address address) {
        if (address == null) {
            return Words.NOTHING;
        }
        List<String> lines = new ArrayList<>(address.lines());
        lines.add(Words.or(address.town(), ""));
        lines.add(Words.or(address.postcode(), ""));
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining(", "));
    }

    private static String home(Person person) {
        Person.Living living = person.living();
        if (living == null) {
            return Words.NOTHING;
        }
        String with = living.with() == null
                ? ""
                : "With " + Words.within(living.with().code()) + ". ";
        return (with.replace("With alone", "Alone") + Words.or(living.text(), "")).strip();
    }

    private static void row(DescriptionList list, String term, @Nullable String says) {
        if (says != null && !says.isBlank()) {
            Pieces.row(list, term, says);
        }
    }
}
