import { knowFrameworks } from '../../client/frameworks.ts';
import { frameworksOf, ownSeeds } from './seededFrameworks.ts';

// The page knows the frameworks before it draws a view; so do the tests of its parts.
knowFrameworks(frameworksOf(ownSeeds()));
