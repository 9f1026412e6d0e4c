package uk.ourplan.core.person;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import uk.ourplan.api.Page;
import uk.ourplan.api.person.PersonSearch;
import uk.ourplan.api.person.PersonSummary;
import uk.ourplan.core.council.Asking;
import uk.ourplan.core.council.CouncilDoor;
import uk.ourplan.core.person.model.SearchedFor;
import uk.ourplan.core.problem.Mistake;
import uk.ourplan.core.problem.Refusal;
import uk.ourplan.core.problem.Refused;

/** Finds people by what somebody typed. */
@Component
public final class FindingAPerson {

    private final CouncilDoor door;
    private final People people;

    FindingAPerson(CouncilDoor door, People people) {
        this.door = door;
        this.people = people;
    }

    public Mono<Page<PersonSummary>> find(Asking asking, PersonSearch search) {
        mustHold(search);
        SearchedFor wanted = SearchedFor.in(search.text());
        return door.read(
                asking.council(), client -> people.search(client, asking, wanted, search.page(), search.size()));
    }

    private static void mustHold(PersonSearch search) {
        List<Mistake> mistakes = new ArrayList<>();
        if (search.text().length() > SearchedFor.LONGEST) {
            mistakes.add(new Mistake("text", "Type at most " + SearchedFor.LONGEST + " characters."));
        }
        if (search.page() < 0 || search.page() > 1_000_000) {
            mistakes.add(new Mistake("page", "Pages are counted from 0."));
        }
        if (search.size() < 1 || search.size() > Page.LARGEST) {
            mistakes.add(new Mistake("size", "A page holds 1 to " + Page.LARGEST + "."));
        }
        if (!mistakes.isEmpty()) {
            throw new Refused(new Refusal.Unreadable("This cannot be searched for.", mistakes));
        }
    }
}
