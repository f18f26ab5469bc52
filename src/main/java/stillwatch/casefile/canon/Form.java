package stillwatch.casefile.canon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one Java type stands in canonical JSON. */
interface Form {
    void write(Object value, CanonicalOutput out);

    Object read(CanonicalInput in);

    /** What an absent key means; null where absence is only allowed for a nullable component. */
    default @Nullable Object whenAbsent() {
        return null;
    }

    /** Whether this value is written by leaving its key out. */
    default boolean leftOut(Object value) {
        return false;
    }

    record Text() implements Form {
        @Override
        public void write(Object value, CanonicalOutput out) {
            out.string((String) value);
        }

        @Override
        public Object read(CanonicalInput in) {
            return in.string();
        }
    }

    /** Beyond 2^53, as microseconds are before 1684 and after 2255, a number stands as text: readers elsewhere would round it. */
    record Whole(boolean small) implements Form {
        @Override
        public void write(Object value, CanonicalOutput out) {
            long number = ((Number) value).longValue();
            if (fits(number)) {
                out.number(number);
            } else {
                out.string(Long.toString(number));
            }
        }

        private static boolean fits(long number) {
            return number >= -CanonicalJson.LARGEST && number <= CanonicalJson.LARGEST;
        }

        /** Only one of the two ways to write a number is canonical. */
        private static long wide(CanonicalInput in) {
            String digits = in.string();
            try {
                long number = Long.parseLong(digits);
                if (!fits(number) && Long.toString(number).equals(digits)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw in.refused("expected a whole number, not \"" + digits + "\"");
            }
            throw in.refused("a number that fits stands without quotes: " + digits);
        }

        @Override
        public Object read(CanonicalInput in) {
            long number = in.peek() == '"' ? wide(in) : in.number();
            if (small) {
                return Math.toIntExact(number);
            }
            return number;
        }
    }

    record Flag() implements Form {
        @Override
        public void write(Object value, CanonicalOutput out) {
            out.raw('1');
        }

        @Override
        public Object read(CanonicalInput in) {
            in.expect('1');
            return true;
        }

        @Override
        public Object whenAbsent() {
            return false;
        }

        @Override
        public boolean leftOut(Object value) {
            return !(Boolean) value;
        }
    }

    record Word(Class<?> type) implements Form {
        @Override
        public void write(Object value, CanonicalOutput out) {
            out.string(((Enum<?>) value).name());
        }

        @Override
        public Object read(CanonicalInput in) {
            String name = in.string();
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return constant;
                }
            }
            throw new UnknownKind(type.getSimpleName(), name);
        }
    }

    record Many(Form item) implements Form {
        @Override
        public void write(Object value, CanonicalOutput out) {
            out.list((List<?>) value, one -> item.write(one, out));
        }

        @Override
        public Object read(CanonicalInput in) {
            List<Object> items = new ArrayList<>();
            in.expect('[');
            if (!in.take(']')) {
                do {
                    items.add(item.read(in));
                } while (in.take(','));
                in.expect(']');
            }
            return List.copyOf(items);
        }

        @Override
        public Object whenAbsent() {
            return List.of();
        }

        @Override
        public boolean leftOut(Object value) {
            return ((List<?>) value).isEmpty();
        }
    }
}
