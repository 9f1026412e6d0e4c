package uk.ourplan.core.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ourplan.language.money.Money;

/** Many made-up values of a kind, the same at every run: what holds for all of them is a property of the law. */
public final class Many {

    private static final int CASES = 2_000;
    private static final int MOST_PENCE = 200_000;

    private final Random random;

    private Many(long seed) {
        this.random = new Random(seed);
    }

    /** Two thousand cases, each made from its own beginning, so that a failing one can be made again alone. */
    public static <T> Stream<T> cases(Function<Many, T> making) {
        return IntStream.range(0, CASES).mapToObj(seed -> making.apply(new Many(seed)));
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** Nothing now and then, and otherwise up to two thousand pounds. */
    public Money money() {
        return new Money(upTo(9) == 0 ? 0 : upTo(MOST_PENCE));
    }

    public <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    public <E extends Enum<E>> E oneOf(Class<E> codes) {
        return oneOf(List.of(codes.getEnumConstants()));
    }

    public <T> List<T> listOf(int most, Function<Many, T> making) {
        return IntStream.range(0, upTo(most)).mapToObj(i -> making.apply(this)).toList();
    }

    public <T> List<T> shuffled(List<T> some) {
        List<T> other = new ArrayList<>(some);
        Collections.shuffle(other, random);
        return List.copyOf(other);
    }
}
