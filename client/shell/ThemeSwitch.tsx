import { Monitor, Moon, Sun } from 'lucide-react';
import { chooseTheme, type ThemeChoice, themeChoices, useThemeChoice } from '../state/theme.ts';
import styles from './ThemeSwitch.module.css';

const looks: Record<ThemeChoice, { word: string; icon: typeof Sun }> = {
  light: { word: 'Light', icon: Sun },
  dark: { word: 'Dark', icon: Moon },
  system: { word: 'As the system', icon: Monitor },
};

/** Light, dark, or as the system: three radio buttons, moved through with the arrow keys. */
export function ThemeSwitch() {
  const choice = useThemeChoice();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Theme</legend>
      {themeChoices.map((one) => {
        const { word, icon: Icon } = looks[one];
        return (
          <label key={one} className={styles.option} title={word}>
            <input
              type="radio"
              name="theme"
              className="visually-hidden"
              checked={choice === one}
              onChange={() => chooseTheme(one)}
              aria-label={word}
            />
            <Icon aria-hidden />
          </label>
        );
      })}
    </fieldset>
  );
}
