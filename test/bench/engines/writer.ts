import { writeListBody } from '../pages/list-page';
import { benchWorld } from './contender';

benchWorld.writeListBody = writeListBody;
